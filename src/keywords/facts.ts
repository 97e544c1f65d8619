import type { KeywordContext } from './algorithm.js';
import { isAddress } from './persons.js';
import { CLASSES, NAMING_ENDS, POSITIONS, PREFIXES, PROCESSES, type WordClass } from './word-classes.js';

/** What a word of a term is, and so how likely the term is to end with it; a number may only begin one. */
export type PieceKind = 'noun' | 'action' | 'verb' | 'adjective' | 'other' | 'number';

/** What is known of a word wherever it stands. */
export type WordFacts = {
  /** Its number among the words that were looked up. */
  readonly number: number;
  readonly pos: string;
  /** Without a kind a word ends every term. */
  readonly kind: PieceKind | undefined;
  /** Nats. */
  readonly information: number;
  readonly weak: boolean;
  readonly latin: boolean;
  readonly prefix: boolean;
  /** A title that persons bear, and a surname with one. */
  readonly title: boolean;
  readonly address: boolean;
  /** Ends as names of things do. */
  readonly naming: boolean;
  /** Its word classes, a bit each. */
  readonly classes: number;
};

const HAN = /^\p{Script=Han}+$/u;
const LATIN = /[A-Za-zα-ωΑ-ΩⅠ-Ⅻ]/u;
const NUMBER = /^\d{1,2}$/u;
const COUNTED = /^[一二三四五六七八九十百千万亿两几零第]+$/u;

const KINDS: ReadonlyMap<string, PieceKind> = new Map([
  ...tagged('action', 'vn'),
  ...tagged('noun', 'n ng nz nt nl nr nrt nrfg ns an j l i eng x k s'),
  ...tagged('verb', 'v vd vi vg vq'),
  ...tagged('adjective', 'a ad ag b z zg'),
  ...tagged('other', 'd f m t tg h g q'),
]);

/** Counts of anything, and positions, end a term when they are one character. */
const SINGLE_ENDS: ReadonlySet<string> = new Set(['q', 'f', 't', 'tg', 'm']);

/** Characters of an idiom, which is no term. */
const IDIOM = 4;

const NONE: ReadonlySet<string> = new Set();

const BITS = new Map<string, number>();
CLASSES.forEach(([, words], at) => {
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | (1 << at));
});

/** The bits of some word classes. */
export function bitsOf(...classes: readonly WordClass[]): number {
  return classes.reduce((bits, name) => bits | (1 << CLASSES.findIndex(([known]) => known === name)), 0);
}

/** Looks facts of words up, remembering them. */
export function wordFacts(context: KeywordContext): (text: string, pos: string) => WordFacts {
  const known = new Map<string, Map<string, WordFacts>>();
  let number = 0;
  return (text, pos) => {
    const words = known.get(pos) ?? new Map<string, WordFacts>();
    const before = words.get(text);
    if (before) return before;
    const facts = factsOf(text, pos, number++, context);
    known.set(pos, words.set(text, facts));
    return facts;
  };
}

function factsOf(
  text: string,
  pos: string,
  number: number,
  { weak, information, stopwords, titles = NONE, surnames = NONE }: KeywordContext,
): WordFacts {
  const prefix = PREFIXES.has(text);
  return {
    number,
    pos,
    kind: prefix ? 'other' : stopwords.has(text) ? undefined : kindOf(text, pos),
    information: information(text),
    weak: weak.has(text),
    latin: LATIN.test(text),
    prefix,
    naming: NAMING_ENDS.has(text.slice(-1)) || NAMING_ENDS.has(text.slice(-2)),
    classes: BITS.get(text) ?? 0,
    title: titles.has(text),
    address: titles.size > 0 && isAddress(text, titles, surnames),
  };
}

function kindOf(text: string, pos: string): PieceKind | undefined {
  if (pos === 'unit') return undefined;
  if (HAN.test(text)) {
    if (text.length === 1 ? SINGLE_ENDS.has(pos) || POSITIONS.has(text) : pos === 'i' && text.length === IDIOM)
      return undefined;
    if (pos === 'm' && COUNTED.test(text)) return undefined;
    const kind = KINDS.get(pos);
    return kind === 'verb' && PROCESSES.has(text) ? 'action' : kind;
  }
  if (NUMBER.test(text)) return 'number';
  return pos === 'eng' && LATIN.test(text) ? 'noun' : undefined;
}

function tagged(kind: PieceKind, tags: string): [string, PieceKind][] {
  return tags.split(' ').map((tag) => [tag, kind]);
}
