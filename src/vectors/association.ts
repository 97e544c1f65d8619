import { FREQUENT, SMOOTHING } from './limits.js';
import type { Pairs } from './pairs.js';

/** A symmetric matrix without its diagonal: of each pair of words, first < second, the one entry; ordered by the second word, then by the first. */
export type Associations = {
  readonly size: number;
  readonly first: Uint16Array;
  readonly second: Uint16Array;
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
  for (let pair = 0; pair < weights.length; pair++) {
    const [one, other, amount] = [first[pair] ?? 0, second[pair] ?? 0, weight(pair)];
    sums[one] = (sums[one] ?? 0) + amount;
    sums[other] = (sums[other] ?? 0) + amount;
  }
  const all = sums.reduce((sum, value) => sum + value, 0);
  const smoothed = sums.reduce((sum, value) => sum + value ** SMOOTHING, 0);
  /** Half the logarithm of a word's probability times its probability as a neighbour. */
  const chance = sums.map((sum) => (Math.log(sum / all) + Math.log(sum ** SMOOTHING / smoothed)) / 2);
  const found = { first: first.slice(), second: second.slice(), values: new Float32Array(weights.length) };
  let size = 0;
  for (let pair = 0; pair < weights.length; pair++) {
    const [one, other] = [first[pair] ?? 0, second[pair] ?? 0];
    const value = Math.log(weight(pair) / all) - (chance[one] ?? 0) - (chance[other] ?? 0);
    if (!(value > 0)) continue;
    found.first[size] = one;
    found.second[size] = other;
    found.values[size++] = value;
  }
  const kept = { first: found.first.subarray(0, size), second: found.second.subarray(0, size) };
  return { size: counts.length, ...kept, values: found.values.subarray(0, size) };
}
