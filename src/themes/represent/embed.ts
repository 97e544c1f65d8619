import type { WordVectors } from '../../core/vectors.js';
import { at, type Matrix, normalize, normalizeRows, row, zeros } from '../maths/matrix.js';
import type { TermCounts } from './terms.js';

/** Smoothing of the frequency weight; the value of the paper. */
const A = 1e-3;

/** A space of word vectors in which items stand, and in which any terms can be placed beside them. */
export type WordSpace = {
  /** Items × dimensions, rows of unit length; zero for items without a known word. */
  readonly points: Matrix;
  /** The place of a list of terms: of unit length, or zero. */
  readonly embed: (terms: TermCounts) => Float64Array;
};

/**
 * Places items by the frequency-weighted mean of their word vectors, a/(a+p(w)) · (1+ln count), centred over all items, of unit
 * length (Arora, Liang, Ma 2017, "A simple but tough-to-beat baseline for sentence embeddings", without the removal of the first
 * principal component, which made themes worse). A word without a vector is placed by the longest known words inside it.
 */
export function wordSpace(items: readonly TermCounts[], wordVectors: WordVectors): WordSpace {
  const vectors = { ...wordVectors, scales: new Float64Array(wordVectors.counts.length) };
  const points = zeros(items.length, vectors.dimensions);
  items.forEach((terms, index) => {
    addTerms(row(points, index), terms, vectors);
  });
  normalizeRows(points);
  const mean = meanOfFilled(points);
  for (let i = 0; i < points.rows; i++) centre(row(points, i), mean);
  const embed = (terms: TermCounts): Float64Array => {
    const place = new Float64Array(vectors.dimensions);
    addTerms(place, terms, vectors);
    normalize(place);
    centre(place, mean);
    return place;
  };
  return { points, embed };
}

/** Word vectors with each word's factor, 0 as long as it is not worked out. */
type ScaledVectors = WordVectors & { readonly scales: Float64Array };

function addTerms(sum: Float64Array, terms: TermCounts, vectors: ScaledVectors): void {
  for (const [term, count] of terms)
    for (const word of vectors.index.has(term) ? [term] : knownWordsIn(term, vectors))
      addWord(sum, word, 1 + Math.log(count), vectors);
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

function addWord(sum: Float64Array, word: string, weight: number, vectors: ScaledVectors): void {
  const place = vectors.index.get(word);
  if (place === undefined) return;
  const { dimensions, values } = vectors;
  const scale = weight * scaleOf(place, vectors);
  for (let i = 0, from = place * dimensions; i < dimensions; i++, from++)
    sum[i] = at(sum, i) + scale * at(values, from);
}

/** a/(a+p(w)) over the length of the word's vector, worked out once a word. */
function scaleOf(place: number, { counts, total, dimensions, values, scales }: ScaledVectors): number {
  const known = at(scales, place);
  if (known !== 0) return known;
  let squares = 0;
  for (let i = place * dimensions; i < (place + 1) * dimensions; i++) squares += at(values, i) ** 2;
  const scale = A / (A + at(counts, place) / total) / (Math.sqrt(squares) || 1);
  scales[place] = scale;
  return scale;
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
  for (let j = 0; j < mean.length; j++) values[j] = at(values, j) - at(mean, j);
  normalize(values);
}
