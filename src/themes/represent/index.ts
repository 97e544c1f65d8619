import type { WordVectors } from '../../core/vectors.js';
import { at, type Matrix, normalizeRows, row, zeros } from '../maths/matrix.js';
import { type WordSpace, wordSpace } from './embed.js';
import type { TermTable } from './terms.js';
import { latentSemantics, tfidf } from './tfidf.js';

/** Rank of the in-corpus part. */
const RANK = 50;

export type Representation = {
  /** Items × dimensions, rows of unit length; zero for items that say nothing known. */
  readonly points: Matrix;
  /** The part of it that is made of word vectors alone. */
  readonly words: WordSpace;
};

/**
 * Represents items by the shipped word vectors, and beside them by what the submitted texts say themselves: the longer the texts,
 * the more weight that has.
 */
export function represent(table: TermTable, vectors: WordVectors): Representation {
  const words = wordSpace(table, vectors);
  const weight = ownWeight(table);
  return {
    words,
    points: weight === 0 ? words.points : beside(words.points, latentSemantics(tfidf(table), RANK), weight),
  };
}

/** Weight of the in-corpus part, 0–1, by the median number of distinct content words an item; measured on public labelled sets. */
function ownWeight({ starts }: TermTable): number {
  const sizes = starts
    .subarray(1)
    .map((end, i) => end - at(starts, i))
    .sort();
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return Math.min(1, Math.max(0, (median - 15) / 60));
}

function beside(a: Matrix, b: Matrix, weight: number): Matrix {
  const joined = zeros(a.rows, a.columns + b.columns);
  for (let i = 0; i < a.rows; i++) {
    const own = row(joined, i);
    own.set(row(a, i));
    const right = row(b, i);
    for (let j = 0; j < right.length; j++) own[a.columns + j] = at(right, j) * weight;
  }
  normalizeRows(joined);
  return joined;
}
