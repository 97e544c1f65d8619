import { type Block, emptySlab, LANES, putProducts, rotate, unitColumns } from './block.js';
import { eigenpairs } from './jacobi.js';
import { applyTo, type Sparse } from './sparse.js';

/** Directions of a block weaker than this, as shares of the strongest, are rounding. */
const WEAKEST = 1e-10;

/**
 * Makes the columns of a block, in its own place, the best approximations to eigenvectors of a symmetric matrix that they span, and
 * gives their values, the largest first (Rayleigh–Ritz). Columns that add nothing to the others become 0.
 */
export function ritz(matrix: Sparse, block: Block): Float64Array {
  const width = block.length * LANES;
  const [metric, image] = [square(width), square(width)];
  const applied = emptySlab(matrix.starts.length - 1);
  block.forEach(unitColumns);
  block.forEach((slab, j) => {
    applyTo(matrix, slab, applied);
    for (let i = 0; i <= j; i++) {
      const left = block[i] ?? slab;
      putProducts(metric, i * LANES, j * LANES, left, slab);
      putProducts(image, i * LANES, j * LANES, left, applied);
    }
  });
  const basis = orthonormal(symmetric(metric));
  const turned = times(basis, symmetric(image));
  const { values, vectors } = eigenpairs(symmetric(basis.map((one) => timesRows(turned, one))));
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  rotate(
    block,
    times(
      order.map((k) => vectors[k] ?? new Float64Array(width)),
      basis,
    ),
  );
  return Float64Array.from(order, (k) => values[k] ?? 0);
}

/** Rows that make the columns with these products orthonormal: V·Λ^-½, transposed. */
function orthonormal(products: readonly Float64Array[]): Float64Array[] {
  const { values, vectors } = eigenpairs(products);
  const least = WEAKEST * values.reduce((a, b) => Math.max(a, b), 0);
  return vectors.map((vector, k) => {
    const value = values[k] ?? 0;
    return vector.map((x) => (value > least ? x / Math.sqrt(value) : 0));
  });
}

function square(width: number): Float64Array[] {
  return Array.from({ length: width }, () => new Float64Array(width));
}

/** A matrix of which only the upper half is known. */
function symmetric(upper: readonly Float64Array[]): Float64Array[] {
  return upper.map((row, i) => row.map((value, j) => (i <= j ? value : (upper[j]?.[i] ?? 0))));
}

/** The product of two matrices given by their rows. */
function times(left: readonly Float64Array[], right: readonly Float64Array[]): Float64Array[] {
  return left.map((row) => {
    const result = new Float64Array(row.length);
    row.forEach((factor, k) => {
      const other = right[k];
      if (factor !== 0 && other)
        for (let j = 0; j < result.length; j++) result[j] = (result[j] ?? 0) + factor * (other[j] ?? 0);
    });
    return result;
  });
}

/** The products of a row with each of the rows. */
function timesRows(rows: readonly Float64Array[], one: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => row.reduce((sum, value, j) => sum + value * (one[j] ?? 0), 0));
}
