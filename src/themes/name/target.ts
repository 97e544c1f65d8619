import { at, dot } from '../maths/matrix.js';
import { once } from '../once.js';
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

/** How words lie to a group and to one another. */
export type Positions = {
  /** How near words together are to the centre of the group, less for those near to that of a sibling, −1…1. */
  readonly near: (words: readonly string[]) => number;
  /** Cosine of two sets of words. */
  readonly cosine: (first: readonly string[], second: readonly string[]) => number;
};

/** Works out each word once; of several words the sum is taken, of which every product is a sum of theirs. */
export function positionsIn({ place, centroid, others }: NameTarget): Positions {
  const lies = once((word) => {
    const own = place(word);
    return { centre: dot(own, centroid), others: Float64Array.from(others, (other) => dot(own, other)) };
  });
  const products = once((a) => once((b) => dot(place(a), place(b))));
  const product = (first: readonly string[], second: readonly string[]) => {
    let sum = 0;
    for (const a of first) for (const b of second) sum += products(a)(b);
    return sum;
  };
  const lengthOf = once((word) => Math.sqrt(products(word)(word)) || 1);
  const length = (words: readonly string[]) =>
    words.length === 1 ? lengthOf(words[0] ?? '') : Math.sqrt(product(words, words)) || 1;
  return {
    near: (words) => {
      const own = words.map(lies);
      let elsewhere = 0;
      for (let i = 0; i < others.length; i++) {
        let near = 0;
        for (const word of own) near += at(word.others, i);
        elsewhere = Math.max(elsewhere, near);
      }
      const centre = own.reduce((sum, word) => sum + word.centre, 0);
      return (centre - ELSEWHERE * elsewhere) / length(words);
    },
    cosine: (first, second) => product(first, second) / (length(first) * length(second)),
  };
}
