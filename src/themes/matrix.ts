/** A dense row-major matrix. */
export type Matrix = { readonly rows: number; readonly columns: number; readonly values: Float64Array };

export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** One row, as a view. */
export function row({ columns, values }: Matrix, index: number): Float64Array {
  return values.subarray(index * columns, (index + 1) * columns);
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

/** Scales a vector in place to length 1; a zero vector stays zero. */
export function normalize(vector: Float64Array): void {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = at(vector, i) / length;
}

export function normalizeRows(matrix: Matrix): void {
  for (let i = 0; i < matrix.rows; i++) normalize(row(matrix, i));
}

/** Element of a typed array at an index known to be inside it. */
export function at(array: Float64Array | Int32Array | Int8Array, index: number): number {
  return array[index] ?? 0;
}
