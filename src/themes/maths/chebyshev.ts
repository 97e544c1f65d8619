import type { Matrix } from './matrix.js';

/** Spectrum of an operator: its largest eigenvalue, and the one below which nothing is looked for. */
export type Bounds = { readonly most: number; readonly cut: number };

/** Keeps the interval that is damped from vanishing. */
const LEAST_CUT = 1e-9;

/**
 * A block under the Chebyshev polynomial of the operator that stays small from 0 to `cut` and grows fast from there on, scaled to stay
 * near 1 at `most` so that nothing overflows (Zhou & Saad 2007, A Chebyshev–Davidson algorithm, algorithm 3.1). `image` is the block
 * under the operator; degree from 1.
 */
export function filtered(
  apply: (block: Matrix) => Matrix,
  { basis, image }: { readonly basis: Matrix; readonly image: Matrix },
  degree: number,
  { most, cut }: Bounds,
): Matrix {
  if (most <= 0) return image;
  const half = Math.max(cut, LEAST_CUT * most) / 2;
  const first = half / (most - half);
  let scale = first;
  let before = basis;
  let now = combined(image, scale / half, basis, -scale);
  for (let step = 2; step <= degree; step++) {
    const next = 1 / (2 / first - scale);
    const grown = combined(apply(now), (2 * next) / half, now, -2 * next);
    [before, now, scale] = [now, combined(grown, 1, before, -scale * next), next];
  }
  return now;
}

/** a·A + b·B, in place of A. */
function combined(first: Matrix, a: number, second: Matrix, b: number): Matrix {
  const { values } = first;
  for (let i = 0; i < values.length; i++) values[i] = a * (values[i] ?? 0) + b * (second.values[i] ?? 0);
  return first;
}
