import type { WordVectors } from '../../core/vectors.js';
import { at, dot } from '../maths/matrix.js';
import { WEAK, type WordKnowledge } from './knowledge.js';

/** Smoothing of the frequency weight; the value of the paper. */
const A = 1e-3;

/** A term of so many characters or more is a special one, which tells more of the matter: 职称评审 beside 工作. */
const LONG = { from: 3, weight: 1.5 } as const;

/** A word with a vector: its row, its weight, and that over the length of its vector. */
export type PlacedWord = { readonly place: number; readonly share: number; readonly scale: number };

/**
 * Finds the words with vectors that stand for a term, and its synonyms. Words weigh a/(a+p(w)), weak ones less, long ones more; each
 * term is worked out once.
 */
export function wordPlacer({ vectors, words, synonyms = [] }: WordKnowledge): (term: string) => readonly PlacedWord[] {
  const known = new Map<string, readonly PlacedWord[]>();
  const learn = (term: string, placed: readonly PlacedWord[]): readonly PlacedWord[] => {
    const weight = (words.weak.has(term) ? WEAK.vectors : 1) * (term.length >= LONG.from ? LONG.weight : 1);
    const own = weight === 1 ? placed : placed.map((word) => scaled(word, weight));
    known.set(term, own);
    return own;
  };
  for (const group of synonyms) {
    const shared = sharedPlace(group, vectors);
    if (shared.length > 0) for (const word of group) learn(word, shared);
  }
  return (term) => known.get(term) ?? learn(term, placeOf(term, vectors));
}

/** The words with vectors that stand for a term: itself, or the longest known words inside it, or its characters. */
export function placeOf(term: string, vectors: WordVectors): PlacedWord[] {
  if (vectors.index.has(term)) return placedWord(term, vectors);
  const inside = knownWordsIn(term, vectors).flatMap((word) => placedWord(word, vectors));
  if (inside.length > 0) return inside;
  const characters = [...term];
  return characters.flatMap((character) => placedWord(character, vectors, 1 / characters.length));
}

/** The known words of two or more characters inside an unknown one, longest first from the left: 课后服务费 → 课后服务, or 课后 and 服务. */
function knownWordsIn(term: string, { index }: WordVectors): string[] {
  const words: string[] = [];
  for (let start = 0; start < term.length - 1; ) {
    let end = term.length;
    while (end > start + 1 && !index.has(term.slice(start, end))) end--;
    if (end > start + 1) words.push(term.slice(start, end));
    start = end > start + 1 ? end : start + 1;
  }
  return words;
}

/** One direction for words that mean the same: the mean of theirs, with the weight of the most frequent. */
function sharedPlace(group: readonly string[], vectors: WordVectors): PlacedWord[] {
  const placed = group.flatMap((word) => placedWord(word, vectors));
  const sum = new Float64Array(vectors.dimensions);
  for (const { place, share, scale } of placed)
    for (let i = 0, from = place * sum.length; i < sum.length; i++, from++)
      sum[i] = at(sum, i) + (scale / share) * at(vectors.values, from);
  const weight = Math.min(...placed.map(({ share }) => share));
  const length = Math.sqrt(dot(sum, sum)) || 1;
  return placed.map(({ place, share, scale }) => ({
    place,
    share: weight / placed.length,
    scale: ((scale / share) * weight) / length,
  }));
}

function placedWord(word: string, vectors: WordVectors, weight?: number): PlacedWord[] {
  const { index, counts, total, dimensions, values } = vectors;
  const place = index.get(word);
  if (place === undefined) return [];
  let squares = 0;
  for (let i = place * dimensions; i < (place + 1) * dimensions; i++) squares += at(values, i) ** 2;
  const share = weight ?? A / (A + at(counts, place) / total);
  return [{ place, share, scale: share / (Math.sqrt(squares) || 1) }];
}

function scaled({ place, share, scale }: PlacedWord, by: number): PlacedWord {
  return { place, share: share * by, scale: scale * by };
}
