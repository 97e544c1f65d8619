import type { Token } from '../core/token.js';
import type { KeywordContext } from './algorithm.js';

/** Tokens of one term at most, and its length in characters. */
const WIDEST = 3;
const SHORTEST = 2;
const LONGEST = 12;

const NOUN = /^(?:n|ng|nz|nt|nl|nr|nrt|nrfg|ns|vn|an|j|l|i|eng|x|b|k)$/u;
const VERB = /^(?:v|vd)$/u;
const ADJECTIVE = /^(?:a|ad)$/u;
const WORD = /^(?:\p{Script=Han}+|[A-Za-z][A-Za-z0-9.+-]*)$/u;

/** What a term ends with, and so how likely it is to be one. */
export type TermKind = 'noun' | 'verb' | 'adjective';

/** A term with its occurrences in one document. */
export type TermUse = {
  readonly words: readonly string[];
  readonly kind: TermKind;
  /** All its words are nouns. */
  readonly nominal: boolean;
  /** Occurrences, and how many of their two sides are the end of a phrase rather than a cut through it. */
  count: number;
  edges: number;
  /** Offset of the first occurrence as a share of the text, 0–1. */
  readonly first: number;
};

/** Terms of one document: words and runs of up to three, of nouns, verbs and adjectives, without stop words. */
export function termUses(tokens: readonly Token[], { stopwords }: KeywordContext): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  const kinds = tokens.map(({ text, pos }) => (WORD.test(text) && !stopwords.has(text) ? kindOf(pos) : undefined));
  const length = tokens.at(-1)?.end ?? 1;
  for (let start = 0; start < tokens.length; start++) {
    let term = '';
    for (let end = start; end < Math.min(tokens.length, start + WIDEST); end++) {
      const kind = kinds[end];
      term += tokens[end]?.text ?? '';
      if (kind === undefined || term.length > LONGEST) break;
      if (term.length < SHORTEST) continue;
      const use = uses.get(term) ?? {
        words: textsOf(tokens, start, end + 1),
        kind,
        nominal: kinds.slice(start, end + 1).every((each) => each === 'noun'),
        count: 0,
        edges: 0,
        first: (tokens[start]?.start ?? 0) / length,
      };
      use.count++;
      use.edges += Number(kinds[start - 1] === undefined) + Number(kinds[end + 1] === undefined);
      uses.set(term, use);
    }
  }
  return uses;
}

function kindOf(pos: string): TermKind | undefined {
  if (NOUN.test(pos)) return 'noun';
  if (VERB.test(pos)) return 'verb';
  return ADJECTIVE.test(pos) ? 'adjective' : undefined;
}

function textsOf(tokens: readonly Token[], start: number, end: number): string[] {
  return tokens.slice(start, end).map(({ text }) => text);
}
