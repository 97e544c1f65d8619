import type { Token } from '../core/token.js';
import type { KeywordContext } from './algorithm.js';

/** Tokens of one phrase at most. */
const WIDEST = 3;
const NOUN = /^(?:n|ng|nz|nt|nl|nrt|vn|an|j|l|i|eng)$/u;
const WORD = /^(?:\p{Script=Han}{2,}|[A-Za-z][A-Za-z0-9.+-]+)$/u;

/** A term with its occurrences in one document: how often, and the first one's offset as a share of the text, 0–1. */
export type TermUse = { readonly words: readonly string[]; count: number; readonly first: number };

/** Noun terms of one document, single words and runs of up to three; runs that contain a stop word are none. */
export function termUses(tokens: readonly Token[], { stopwords }: KeywordContext): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  const length = tokens.at(-1)?.end ?? 1;
  const usable = tokens.map(({ text, pos }) => NOUN.test(pos) && WORD.test(text) && !stopwords.has(text));
  for (let start = 0; start < tokens.length; start++)
    for (let end = start + 1; end <= Math.min(tokens.length, start + WIDEST) && usable[end - 1]; end++) {
      const words = tokens.slice(start, end).map(({ text }) => text);
      const term = words.join('');
      const known = uses.get(term);
      if (known) known.count++;
      else uses.set(term, { words, count: 1, first: (tokens[start]?.start ?? 0) / length });
    }
  return uses;
}
