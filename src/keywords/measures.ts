import type { KeywordContext } from './algorithm.js';
import { ANNOUNCING } from './announcing.js';
import type { TermUse } from './phrases.js';

/** What all terms of a document are measured against. */
export type Surroundings = {
  /** Words of the document with their occurrences, and the largest count × information of any. */
  readonly counts: ReadonlyMap<string, number>;
  readonly weightiest: number;
  /** Their information in nats. */
  readonly information: ReadonlyMap<string, number>;
  /** Pairs of adjacent characters with their occurrences. */
  readonly pairs: ReadonlyMap<string, number>;
  /** For each term, how often the most frequent longer one that contains it occurs. */
  readonly longer: ReadonlyMap<string, number>;
  /** Where the title ends; 0 where there is none. */
  readonly titleEnd: number;
};

/** Nats above which a word tells something. */
const COMMON = 4;
/** Characters from the beginning over which a term's place matters most. */
const NEAR = 20;

/** What tells keywords from other terms. */
export const MEASURES = [
  'often',
  'once',
  'own',
  'inside',
  'late',
  'title',
  'twoCharacters',
  'twoCharactersOften',
  'fourCharacters',
  'fiveCharacters',
  'sixCharacters',
  'eightCharacters',
  'latin',
  'endsInAction',
  'singleAction',
  'beginsWithVerb',
  'information',
  'fourWords',
  'charactersOften',
  'weak',
  'weight',
  'wordsOften',
  'begins',
  'ends',
  'variedBefore',
  'variedAfter',
  'afterOf',
  'beforeOf',
  'announced',
  'quoted',
  'explained',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What tells keywords from other terms, each by its name; the counts as natural logarithms. */
export function measuresOf(
  term: string,
  use: TermUse,
  around: Surroundings,
  context: KeywordContext,
): Record<Measure, number> {
  const { words, kinds, count, first, begins, ends, before, after } = use;
  const inside = around.longer.get(term) ?? 0;
  const information = words.map((word) => around.information.get(word) ?? 0);
  const length = term.length;
  const single = words.length === 1;
  const last = kinds.at(-1);
  const often = Math.log(count);
  const weights = words.map((word, index) => weightOf(information[index] ?? 0, around.counts.get(word) ?? 1));
  return {
    often,
    once: Number(count === 1),
    own: Math.log(1 + Math.max(0, count - inside)),
    inside: inside / count,
    late: Math.log(1 + first / NEAR),
    title: Number(first < around.titleEnd),
    twoCharacters: Number(length === 2),
    twoCharactersOften: length === 2 ? often : 0,
    fourCharacters: Number(length === 4),
    fiveCharacters: Number(length === 5),
    sixCharacters: Number(length === 6),
    eightCharacters: Number(length >= 8),
    latin: Number(/^[ -~]+$/u.test(term)),
    endsInAction: Number(last === 'action'),
    singleAction: Number(single && last === 'action'),
    beginsWithVerb: Number(!single && kinds[0] === 'verb'),
    information: sum(information) / words.length,
    fourWords: Number(words.length >= 4),
    charactersOften: leastPair(term, around.pairs),
    weak: words.filter((word) => context.weak.has(word)).length / words.length,
    weight: sum(weights) / words.length / around.weightiest,
    wordsOften: sum(words.map((word) => Math.log(around.counts.get(word) ?? 1))) / words.length,
    begins: begins / count,
    ends: ends / count,
    variedBefore: Math.log(distinct(before)),
    variedAfter: Math.log(distinct(after)),
    afterOf: share(before, '的'),
    beforeOf: share(after, '的'),
    announced: before.filter((text) => ANNOUNCING.has(text)).length / count,
    quoted: share(after, '”') + share(after, '》'),
    explained: share(after, '(') + share(after, '（'),
  };
}

/** How much a word that occurs so often says about its document. */
export function weightOf(information: number, count: number): number {
  return count * Math.max(0, information - COMMON);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** How often the rarest of a term's pairs of characters occurs, however the segmenter cuts there. */
function leastPair(term: string, pairs: ReadonlyMap<string, number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < term.length; at++) least = Math.min(least, pairs.get(term.slice(at, at + 2)) ?? 1);
  return Math.log(least);
}

function distinct(texts: readonly string[]): number {
  return texts.length < 2 ? texts.length : new Set(texts).size;
}

function share(texts: readonly string[], wanted: string): number {
  let found = 0;
  for (const text of texts) if (text === wanted) found++;
  return found / texts.length;
}
