import type { WordVectors } from '../../core/vectors.js';
import { at } from '../maths/matrix.js';
import { once } from '../once.js';
import { placeOf } from '../represent/words.js';

/**
 * Tells how much a word is like those that head official papers: where it lies along a direction of the word space, from about −0.4
 * (十字路口) to 0.9 (公共服务); a word without a vector lies where what is known inside it does, else at 0. Each word is worked out once.
 */
export function headingOf(
  vectors: WordVectors,
  { direction, offset }: { readonly direction: readonly number[]; readonly offset: number },
): (word: string) => number {
  const { dimensions, values } = vectors;
  return once((word) => {
    const placed = placeOf(word, vectors);
    if (placed.length === 0) return 0;
    const along = placed.map(({ place, share, scale }) => {
      const product = direction.reduce((sum, value, i) => sum + value * at(values, place * dimensions + i), 0);
      return (product * scale) / share;
    });
    return along.reduce((sum, value) => sum + value, 0) / along.length - offset;
  });
}
