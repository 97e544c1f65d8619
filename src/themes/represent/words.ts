import type { WordVectors } from '../../core/vectors.js';
import { at } from '../maths/matrix.js';

/** Smoothing of the frequency weight; the value of the paper. */
const A = 1e-3;

/** A word with a vector: its row, its frequency weight a/(a+p(w)), and that over the length of its vector. */
export type PlacedWord = { readonly place: number; readonly share: number; readonly scale: number };

/** Finds the words with vectors that stand for a term: itself, or the longest known words inside it; each is worked out once. */
export function wordPlacer(vectors: WordVectors): (term: string) => readonly PlacedWord[] {
  const known = new Map<string, readonly PlacedWord[]>();
  return (term) => {
    const before = known.get(term);
    if (before) return before;
    const words = vectors.index.has(term) ? [term] : knownWordsIn(term, vectors);
    const placed = words.flatMap((word) => placedWord(word, vectors));
    known.set(term, placed);
    return placed;
  };
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

function placedWord(word: string, { index, counts, total, dimensions, values }: WordVectors): PlacedWord[] {
  const place = index.get(word);
  if (place === undefined) return [];
  let squares = 0;
  for (let i = place * dimensions; i < (place + 1) * dimensions; i++) squares += at(values, i) ** 2;
  const share = A / (A + at(counts, place) / total);
  return [{ place, share, scale: share / (Math.sqrt(squares) || 1) }];
}
