import type { Associations } from './association.js';
import { eigenpairs } from './jacobi.js';
import { ROUNDS, SPARE, STRETCH } from './limits.js';

/** Columns of a block stand side by side: row i is at i · width. */
type Block = { readonly width: number; readonly values: Float32Array };

/**
 * The rows U·|Λ|^¼ of a symmetric matrix, Λ its eigenvalues of largest size and U their eigenvectors, `dimensions` wide, by subspace
 * iteration with a Rayleigh–Ritz step (Halko, Martinsson, Tropp 2011). The starting block is fixed.
 */
export function spectralRows(matrix: Associations, dimensions: number): Float32Array {
  const { size } = matrix;
  const width = Math.min(size, dimensions + SPARE);
  let basis = orthonormal({ width, values: startingValues(size * width) });
  for (let round = 1; round < ROUNDS; round++) basis = orthonormal(apply(matrix, basis));
  const { values, vectors } = eigenpairs(products(basis, apply(matrix, basis)));
  const order = [...values.keys()].sort((a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0) || a - b);
  const rows = new Float32Array(size * dimensions);
  order.slice(0, dimensions).forEach((k, column) => {
    const scale = Math.abs(values[k] ?? 0) ** STRETCH;
    const vector = vectors[k] ?? new Float64Array(width);
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += (basis.values[i * width + j] ?? 0) * (vector[j] ?? 0);
      rows[i * dimensions + column] = sum * scale;
    }
  });
  return rows;
}

/** Numbers between -0.5 and 0.5 without a pattern, always the same (a linear congruential generator, Numerical Recipes). */
function startingValues(length: number): Float32Array {
  let state = 1;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296 - 0.5;
  });
}

function apply({ first, second, values }: Associations, { width, values: from }: Block): Block {
  const to = new Float32Array(from.length);
  for (let pair = 0; pair < values.length; pair++) {
    const value = values[pair] ?? 0;
    const i = (first[pair] ?? 0) * width;
    const j = (second[pair] ?? 0) * width;
    for (let k = 0; k < width; k++) {
      to[i + k] = (to[i + k] ?? 0) + value * (from[j + k] ?? 0);
      to[j + k] = (to[j + k] ?? 0) + value * (from[i + k] ?? 0);
    }
  }
  return { width, values: to };
}

/** The products of the columns of two blocks. */
function products(left: Block, right: Block): Float64Array[] {
  const { width } = left;
  const sums = Array.from({ length: width }, () => new Float64Array(width));
  for (let start = 0; start < left.values.length; start += width)
    for (let i = 0; i < width; i++) {
      const value = left.values[start + i] ?? 0;
      const row = sums[i] ?? new Float64Array(width);
      if (value !== 0) for (let j = 0; j < width; j++) row[j] = (row[j] ?? 0) + value * (right.values[start + j] ?? 0);
    }
  return sums.map((row, i) => row.map((value, j) => (value + (sums[j]?.[i] ?? 0)) / 2));
}

/** Orthonormal columns that span those of a block: B·V·Λ^-½ of the eigenpairs of BᵀB; columns that add nothing become 0. */
function orthonormal(block: Block): Block {
  const { width } = block;
  const { values, vectors } = eigenpairs(products(block, block));
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const scaled = vectors.map((vector, k) => {
    const value = values[k] ?? 0;
    return vector.map((x) => (value > 1e-10 * most ? x / Math.sqrt(value) : 0));
  });
  const result = new Float32Array(block.values.length);
  for (let start = 0; start < result.length; start += width)
    for (let k = 0; k < width; k++) {
      const vector = scaled[k] ?? new Float64Array(width);
      let sum = 0;
      for (let j = 0; j < width; j++) sum += (block.values[start + j] ?? 0) * (vector[j] ?? 0);
      result[start + k] = sum;
    }
  return { width, values: result };
}
