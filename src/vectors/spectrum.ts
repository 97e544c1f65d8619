import type { Associations } from './association.js';
import { type Block, emptySlab, LANES, type Slab } from './block.js';
import { DEGREES, LEAST_WANTED, SPARE, STRETCH, WANTED } from './limits.js';
import { ritz } from './ritz.js';
import { applyTo, type Sparse, sparse } from './sparse.js';

/** Eigenvalues that are not wanted, all between two numbers. */
type Interval = { readonly low: number; readonly high: number };
type Filter = Interval & { readonly degree: number; readonly spare: readonly [Slab, Slab] };

/**
 * The rows U·Λ^¼ of a symmetric matrix, Λ its largest eigenvalues above 0 and U their eigenvectors, `dimensions` wide: subspace iteration
 * with Chebyshev polynomials and Rayleigh–Ritz steps (Zhou, Saad, Tiago, Chelikowsky 2006). The starting block is fixed.
 */
export function spectralRows(
  associations: Associations,
  dimensions: number,
  onStep?: (done: number, steps: number) => void,
): Float32Array {
  const { size } = associations;
  const matrix = sparse(associations);
  const block = startingBlock(size, Math.ceil((dimensions + SPARE) / LANES));
  const spare = [emptySlab(size), emptySlab(size)] as const;
  let values: Float64Array = new Float64Array(0);
  const squares = associations.values.reduce((sum, value) => sum + value * value, 0);
  /** To begin with, as far as the root mean square of all eigenvalues. */
  const usual = Math.sqrt((2 * squares) / size);
  let unwanted: Interval = { low: -usual, high: usual };
  DEGREES.forEach((degree, stage) => {
    block.forEach((slab, k) => {
      onStep?.(stage * block.length + k, DEGREES.length * block.length);
      filter(matrix, slab, { ...unwanted, degree, spare });
    });
    values = ritz(matrix, block);
    const high = Math.max(values[Math.floor(WANTED * dimensions)] ?? 0, (values[0] ?? 0) * LEAST_WANTED);
    unwanted = { low: Math.min(values.at(-1) ?? 0, -high), high };
  });
  return stretched(block, values, size, dimensions);
}

/** Numbers between -0.5 and 0.5 without a pattern, always the same (a linear congruential generator, Numerical Recipes). */
function startingBlock(rows: number, slabs: number): Slab[] {
  let state = 1;
  return Array.from({ length: slabs }, () => {
    const slab = emptySlab(rows);
    for (let at = 0; at < rows * LANES; at++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      slab[at] = state / 4294967296 - 0.5;
    }
    return slab;
  });
}

/** Applies the Chebyshev polynomial of a matrix to a slab: eigenvectors with values outside the interval grow, those within do not. */
function filter(matrix: Sparse, slab: Slab, { low, high, degree, spare }: Filter): void {
  const [centre, half] = [(high + low) / 2, (high - low) / 2];
  let [before, now, next]: [Slab, Slab, Slab] = [slab, ...spare];
  applyTo(matrix, before, now);
  for (let at = 0; at < now.length; at++) now[at] = ((now[at] ?? 0) - centre * (before[at] ?? 0)) / half;
  for (let step = 1; step < degree; step++) {
    applyTo(matrix, now, next);
    for (let at = 0; at < next.length; at++)
      next[at] = (2 * ((next[at] ?? 0) - centre * (now[at] ?? 0))) / half - (before[at] ?? 0);
    [before, now, next] = [now, next, before];
  }
  slab.set(now);
}

function stretched(block: Block, values: Float64Array, size: number, dimensions: number): Float32Array {
  const rows = new Float32Array(size * dimensions);
  for (let column = 0; column < dimensions; column++) {
    const slab = block[Math.floor(column / LANES)];
    const scale = Math.max(0, values[column] ?? 0) ** STRETCH;
    for (let row = 0; row < size; row++)
      rows[row * dimensions + column] = (slab?.[row * LANES + (column % LANES)] ?? 0) * scale;
  }
  return rows;
}
