/** A dense row-major matrix. */
export type Matrix = { readonly rows: number; readonly columns: number; readonly values: Float64Array };

export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** One row, as a view. */
export function row({ columns, values }: Matrix, index: number): Float64Array {
  return values.subarray(index * columns, (index + 1) * columns);
}

/** All rows, as views. */
export function rowsOf(matrix: Matrix): Float64Array[] {
  return Array.from({ length: matrix.rows }, (_, i) => row(matrix, i));
}

// Inner loops index arrays themselves: `at` serves arrays of every type, which costs time where each call does next to nothing.

/** Sum of products; four partial sums, so that the additions do not wait for one another. */
export function dot(a: Float64Array, b: Float64Array): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  const whole = a.length - (a.length % 4);
  for (let i = 0; i < whole; i += 4) {
    s0 += (a[i] ?? 0) * (b[i] ?? 0);
    s1 += (a[i + 1] ?? 0) * (b[i + 1] ?? 0);
    s2 += (a[i + 2] ?? 0) * (b[i + 2] ?? 0);
    s3 += (a[i + 3] ?? 0) * (b[i + 3] ?? 0);
  }
  for (let i = whole; i < a.length; i++) s0 += (a[i] ?? 0) * (b[i] ?? 0);
  return s0 + s1 + (s2 + s3);
}

/** Scales a vector in place to length 1; a zero vector stays zero. */
export function normalize(vector: Float64Array): void {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length;
}

/** Takes from a vector, in place, its part along a direction of unit length; gives how long that part was. */
export function subtractAlong(vector: Float64Array, direction: Float64Array): number {
  const along = dot(vector, direction);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) - along * (direction[i] ?? 0);
  return along;
}

export function normalizeRows(matrix: Matrix): void {
  for (let i = 0; i < matrix.rows; i++) normalize(row(matrix, i));
}

/** Element of a typed array at an index known to be inside it. */
export function at(array: Float64Array | Float32Array | Int32Array | Int8Array | Uint16Array, index: number): number {
  return array[index] ?? 0;
}
