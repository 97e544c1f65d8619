import { FREQUENT, SMOOTHING } from './limits.js';
import type { Pairs } from './pairs.js';

/** A symmetric matrix without its diagonal: of each pair of words the one entry. */
export type Associations = {
  readonly size: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly values: Float32Array;
};

/**
 * Positive pointwise mutual information of the pairs (Levy, Goldberg, Dagan 2015), neighbours' frequencies smoothed, the mean of both
 * directions; frequent words count less.
 */
export function associations({ first, second, weights }: Pairs, counts: Float64Array, total: number): Associations {
  const thinned = counts.map((count) => Math.min(1, Math.sqrt((FREQUENT * total) / count)));
  const weight = (pair: number) =>
    (weights[pair] ?? 0) * (thinned[first[pair] ?? 0] ?? 0) * (thinned[second[pair] ?? 0] ?? 0);
  const sums = new Float64Array(counts.length);
  for (let pair = 0; pair < weights.length; pair++)
    for (const word of [first[pair] ?? 0, second[pair] ?? 0]) sums[word] = (sums[word] ?? 0) + weight(pair);
  const all = sums.reduce((sum, value) => sum + value, 0);
  const smoothed = sums.reduce((sum, value) => sum + value ** SMOOTHING, 0);
  /** Half the logarithm of a word's probability times its probability as a neighbour. */
  const chance = sums.map((sum) => (Math.log(sum / all) + Math.log(sum ** SMOOTHING / smoothed)) / 2);
  const values = new Float32Array(weights.length);
  for (let pair = 0; pair < weights.length; pair++) {
    const expected = (chance[first[pair] ?? 0] ?? 0) + (chance[second[pair] ?? 0] ?? 0);
    values[pair] = Math.max(0, Math.log(weight(pair) / all) - expected);
  }
  return positive({ size: counts.length, first, second, values });
}

function positive({ size, first, second, values }: Associations): Associations {
  const kept = (_: number, pair: number) => (values[pair] ?? 0) > 0;
  return { size, first: first.filter(kept), second: second.filter(kept), values: values.filter(kept) };
}
