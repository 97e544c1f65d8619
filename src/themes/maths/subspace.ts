import { Matrix as DenseMatrix, EigenvalueDecomposition } from 'ml-matrix';
import { filtered } from './chebyshev.js';
import { dot, type Matrix, normalize, rowsOf, subtractAlong, zeros } from './matrix.js';
import { seededRandom } from './random.js';

export type Eigenpairs = {
  /** Largest first. */
  readonly values: Float64Array;
  /** One column an eigenvector: n × count. */
  readonly vectors: Matrix;
};

/** How long to look: so many sweeps after a first look, in each of which the operator is applied `degree` times. */
export type Effort = { readonly sweeps: number; readonly degree: number };

/**
 * The `count` leading eigenpairs of a symmetric positive semi-definite operator on n dimensions, by subspace iteration with a
 * Chebyshev filter and a Rayleigh–Ritz step (Zhou, Saad, Tiago, Chelikowsky 2006; starting block as in Halko, Martinsson, Tropp 2011).
 * Deterministic: the starting block is seeded, or given as `start` (n rows) where something near the answer is known.
 */
export function leadingEigenpairs(
  apply: (block: Matrix) => Matrix,
  n: number,
  count: number,
  { sweeps, degree }: Effort,
  start: Matrix = apply(randomBlock(n, Math.min(n, count + 8))),
): Eigenpairs {
  let basis = orthonormal(start);
  let image = apply(basis);
  let found = ritz(basis, image);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const bounds = { most: found.values[0] ?? 0, cut: found.values.at(-1) ?? 0 };
    basis = orthonormal(filtered(apply, { basis, image }, degree, bounds));
    image = apply(basis);
    found = ritz(basis, image);
  }
  const kept = Math.min(count, basis.columns);
  return { values: Float64Array.from(found.values.slice(0, kept)), vectors: rotated(basis, found.rotation, kept) };
}

/** The first `kept` columns of a basis after its rotation, which is given by columns. */
function rotated({ rows, columns, values }: Matrix, rotation: Matrix, kept: number): Matrix {
  const vectors = zeros(rows, kept);
  const directions = rowsOf(rotation).slice(0, kept);
  for (let i = 0; i < rows; i++) {
    const own = values.subarray(i * columns, (i + 1) * columns);
    directions.forEach((direction, j) => {
      vectors.values[i * kept + j] = dot(own, direction);
    });
  }
  return vectors;
}

function randomBlock(n: number, width: number): Matrix {
  const block = zeros(n, width);
  const random = seededRandom(1);
  for (let i = 0; i < block.values.length; i++) block.values[i] = random() - 0.5;
  return block;
}

/** A column that keeps less than this share of its length beside the others lies in their span. */
const DEPENDENT = 1e-9;

/** Orthonormal columns that span those of `block`, zero for each that lies in the span of those before it: Gram–Schmidt, twice for stability. */
function orthonormal(block: Matrix): Matrix {
  const turned = transpose(block);
  const done: Float64Array[] = [];
  for (const own of rowsOf(turned)) {
    const length = Math.sqrt(dot(own, own));
    for (let pass = 0; pass < 2; pass++) for (const before of done) subtractAlong(own, before);
    if (Math.sqrt(dot(own, own)) <= DEPENDENT * length) own.fill(0);
    else normalize(own);
    done.push(own);
  }
  return transpose(turned);
}

function transpose({ rows, columns, values }: Matrix): Matrix {
  const result = zeros(columns, rows);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) result.values[j * rows + i] = values[i * columns + j] ?? 0;
  return result;
}

/** Eigenvalues, largest first, of basisᵀ · image, and the rotation of the basis that belongs to them, a row for each of them. */
function ritz(basis: Matrix, image: Matrix): { values: number[]; rotation: Matrix } {
  const left = rowsOf(transpose(basis));
  const right = rowsOf(transpose(image));
  const small = DenseMatrix.zeros(left.length, left.length);
  left.forEach((own, i) => {
    for (let j = 0; j <= i; j++) {
      const product = (dot(own, right[j] ?? own) + dot(left[j] ?? own, right[i] ?? own)) / 2;
      small.set(i, j, product).set(j, i, product);
    }
  });
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(small, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0));
  const rotation = zeros(order.length, left.length);
  order.forEach((i, j) => {
    for (let k = 0; k < left.length; k++) rotation.values[j * left.length + k] = eigenvectorMatrix.get(k, i);
  });
  return { values: order.map((i) => realEigenvalues[i] ?? 0), rotation };
}
