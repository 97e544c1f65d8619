const SWEEPS = 30;

/**
 * Eigenvalues and eigenvectors of a small dense symmetric matrix by Jacobi's rotations (Golub & Van Loan, Matrix Computations, §8.5);
 * row k of `vectors` belongs to value k, in no order.
 */
export function eigenpairs(matrix: readonly Float64Array[]): { values: Float64Array; vectors: Float64Array[] } {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = matrix.map((_, i) => Float64Array.from({ length: n }, (_, j) => Number(i === j)));
  for (let sweep = 0; sweep < SWEEPS && !isDiagonal(a); sweep++)
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, vectors, p, q);
  return { values: Float64Array.from(a, (row, i) => row[i] ?? 0), vectors };
}

function isDiagonal(a: readonly Float64Array[]): boolean {
  let [within, without] = [0, 0];
  a.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i === j) within += value * value;
      else without += value * value;
    });
  });
  return without <= 1e-22 * within;
}

/** Rotates rows and columns p and q so that their common entry becomes 0. */
function rotate(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const [rowP, rowQ, vectorP, vectorQ] = [a[p], a[q], vectors[p], vectors[q]];
  const entry = rowP?.[q] ?? 0;
  if (entry === 0 || !rowP || !rowQ || !vectorP || !vectorQ) return;
  const ratio = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * entry);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of a) turn(row, p, row, q, cosine, sine);
  for (let k = 0; k < rowP.length; k++) {
    turn(rowP, k, rowQ, k, cosine, sine);
    turn(vectorP, k, vectorQ, k, cosine, sine);
  }
}

function turn(one: Float64Array, i: number, other: Float64Array, j: number, cosine: number, sine: number): void {
  const [x, y] = [one[i] ?? 0, other[j] ?? 0];
  one[i] = cosine * x - sine * y;
  other[j] = sine * x + cosine * y;
}
