import { at, type Matrix, zeros } from './matrix.js';

/** A sparse matrix in compressed rows: row i's entries stand at starts[i] … starts[i+1]. */
export type Sparse = {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
};

/** Builds a sparse matrix from lists of [column, value], one list a row. */
export function sparse(columns: number, lists: readonly (readonly (readonly [number, number])[])[]): Sparse {
  const starts = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = at(starts, i) + list.length;
  const indices = new Int32Array(at(starts, lists.length));
  const values = new Float64Array(indices.length);
  let place = 0;
  for (const list of lists)
    for (const [column, value] of list) {
      indices[place] = column;
      values[place++] = value;
    }
  return { rows: lists.length, columns, starts, indices, values };
}

/** Some rows of a sparse matrix, in the order of `rows`. */
export function selectRows(s: Sparse, rows: readonly number[]): Sparse {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((from, to) => {
    starts[to + 1] = at(starts, to) + at(s.starts, from + 1) - at(s.starts, from);
  });
  const indices = new Int32Array(at(starts, rows.length));
  const values = new Float64Array(indices.length);
  rows.forEach((from, to) => {
    const [start, end] = [at(s.starts, from), at(s.starts, from + 1)];
    indices.set(s.indices.subarray(start, end), at(starts, to));
    values.set(s.values.subarray(start, end), at(starts, to));
  });
  return { rows: rows.length, columns: s.columns, starts, indices, values };
}

/** S · M. */
export function multiply(s: Sparse, m: Matrix): Matrix {
  const product = zeros(s.rows, m.columns);
  const width = m.columns;
  for (let i = 0; i < s.rows; i++)
    for (let e = at(s.starts, i); e < at(s.starts, i + 1); e++)
      accumulate(product.values, i * width, m.values, at(s.indices, e) * width, at(s.values, e), width);
  return product;
}

/** Sᵀ · M. */
export function multiplyTransposed(s: Sparse, m: Matrix): Matrix {
  const product = zeros(s.columns, m.columns);
  const width = m.columns;
  for (let i = 0; i < s.rows; i++)
    for (let e = at(s.starts, i); e < at(s.starts, i + 1); e++)
      accumulate(product.values, at(s.indices, e) * width, m.values, i * width, at(s.values, e), width);
  return product;
}

function accumulate(
  to: Float64Array,
  toStart: number,
  from: Float64Array,
  fromStart: number,
  scale: number,
  width: number,
): void {
  for (let j = 0; j < width; j++) to[toStart + j] = (to[toStart + j] ?? 0) + scale * (from[fromStart + j] ?? 0);
}
