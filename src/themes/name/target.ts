import { dot, normalize } from '../maths/matrix.js';
import { ELSEWHERE } from './settings.js';

/** Where a group lies. */
export type NameTarget = {
  /** The group's centre in the word space, and those of its siblings. */
  readonly centroid: Float64Array;
  readonly others: readonly Float64Array[];
  /** The place of one word in the word space. */
  readonly place: (word: string) => Float64Array;
  /** Share of the siblings' members that hold a word, 0–1. */
  readonly outside: (word: string) => number;
  /** The sub-group of each member, where there are several. */
  readonly parts?: readonly number[];
};

/** How near words are to the centre of a group, less for those near to that of a sibling. */
export function nearness(told: readonly string[], { place, centroid, others }: NameTarget): number {
  const own = placeOf(told, place);
  const elsewhere = others.reduce((most, other) => Math.max(most, dot(own, other)), 0);
  return dot(own, centroid) - ELSEWHERE * elsewhere;
}

/** The place of several words together. */
export function placeOf(words: readonly string[], place: (word: string) => Float64Array): Float64Array {
  const [first = '', ...rest] = words;
  const sum = Float64Array.from(place(first));
  for (const word of rest) {
    const own = place(word);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (own[i] ?? 0);
  }
  normalize(sum);
  return sum;
}
