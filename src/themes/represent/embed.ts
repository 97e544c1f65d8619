import type { WordVectors } from '../../core/vectors.js';
import { at, type Matrix, normalize, normalizeRows, row, zeros } from '../maths/matrix.js';
import { once } from '../once.js';
import type { WordKnowledge } from './knowledge.js';
import { countsOf, type TermCounts, type TermTable, termsOf, textCount } from './terms.js';
import { type PlacedWord, wordPlacer } from './words.js';

/** A space of word vectors in which items stand, and in which any terms can be placed beside them. */
export type WordSpace = {
  /** Items × dimensions, rows of unit length; zero for items without a known word. */
  readonly points: Matrix;
  /** The place of a list of terms: of unit length, or zero. */
  readonly embed: (terms: TermCounts) => Float64Array;
  /** The place of one term, worked out once. */
  readonly placeOf: (term: string) => Float64Array;
  /** How much one occurrence of a term moves an item: from 0, for an unknown one, to about 1, half as much again for a long term. */
  readonly weight: (term: string) => number;
};

/**
 * Places items by the frequency-weighted mean of their word vectors, a/(a+p(w)) · (1+ln count), centred over all items, of unit
 * length (Arora, Liang, Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings", without the removal of the first
 * principal component, which made themes worse). A word without a vector is placed by what is known inside it.
 */
export function wordSpace(table: TermTable, knowledge: WordKnowledge): WordSpace {
  const { vectors } = knowledge;
  const place = wordPlacer(knowledge);
  const placed = table.vocabulary.map(place);
  const points = zeros(textCount(table), vectors.dimensions);
  for (let i = 0; i < points.rows; i++) {
    const sum = row(points, i);
    const counts = countsOf(table, i);
    termsOf(table, i).forEach((term, n) => {
      addWords(sum, placed[term] ?? [], 1 + Math.log(at(counts, n)), vectors);
    });
  }
  normalizeRows(points);
  const mean = meanOfFilled(points);
  for (let i = 0; i < points.rows; i++) centre(row(points, i), mean);
  const embed = (terms: TermCounts): Float64Array => {
    const sum = new Float64Array(vectors.dimensions);
    for (const [term, count] of terms) addWords(sum, place(term), 1 + Math.log(count), vectors);
    normalize(sum);
    centre(sum, mean);
    return sum;
  };
  const placeOf = once((term) => embed(new Map([[term, 1]])));
  return { points, embed, placeOf, weight: (term) => place(term).reduce((sum, { share }) => sum + share, 0) };
}

function addWords(
  sum: Float64Array,
  words: readonly PlacedWord[],
  weight: number,
  { dimensions, values }: WordVectors,
): void {
  for (const { place, scale } of words)
    for (let i = 0, from = place * dimensions; i < dimensions; i++, from++)
      sum[i] = (sum[i] ?? 0) + weight * scale * (values[from] ?? 0);
}

function meanOfFilled(points: Matrix): Float64Array {
  const mean = new Float64Array(points.columns);
  let filled = 0;
  for (let i = 0; i < points.rows; i++) {
    const values = row(points, i);
    if (values.every((x) => x === 0)) continue;
    filled++;
    for (let j = 0; j < mean.length; j++) mean[j] = at(mean, j) + at(values, j);
  }
  return mean.map((sum) => (filled === 0 ? 0 : sum / filled));
}

function centre(values: Float64Array, mean: Float64Array): void {
  if (values.every((x) => x === 0)) return;
  for (let j = 0; j < mean.length; j++) values[j] = (values[j] ?? 0) - (mean[j] ?? 0);
  normalize(values);
}
