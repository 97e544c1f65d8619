import type { Associations } from './association.js';
import { LANES, type Slab } from './block.js';

/** A symmetric matrix by rows: the entries of row i are those from starts[i] to starts[i + 1]; a column is given as its place in a slab. */
export type Sparse = { readonly starts: Int32Array; readonly places: Int32Array; readonly values: Float32Array };

/** Both halves of a matrix of which one is given. */
export function sparse({ size, first, second, values }: Associations): Sparse {
  const starts = new Int32Array(size + 1);
  for (const side of [first, second]) for (const row of side) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < size; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const whole = { starts, places: new Int32Array(2 * values.length), values: new Float32Array(2 * values.length) };
  const put = (row: number, column: number, value: number) => {
    const at = next[row] ?? 0;
    next[row] = at + 1;
    whole.places[at] = column * LANES;
    whole.values[at] = value;
  };
  for (let pair = 0; pair < values.length; pair++) put(second[pair] ?? 0, first[pair] ?? 0, values[pair] ?? 0);
  for (let pair = 0; pair < values.length; pair++) put(first[pair] ?? 0, second[pair] ?? 0, values[pair] ?? 0);
  return whole;
}

/** The matrix times eight columns at once, into `to`. */
export function applyTo({ starts, places, values }: Sparse, from: Slab, to: Slab): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    const end = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < end; entry++) {
      const value = values[entry] ?? 0;
      const at = places[entry] ?? 0;
      a += value * (from[at] ?? 0);
      b += value * (from[at + 1] ?? 0);
      c += value * (from[at + 2] ?? 0);
      d += value * (from[at + 3] ?? 0);
      e += value * (from[at + 4] ?? 0);
      f += value * (from[at + 5] ?? 0);
      g += value * (from[at + 6] ?? 0);
      h += value * (from[at + 7] ?? 0);
    }
    const place = row * LANES;
    to[place] = a;
    to[place + 1] = b;
    to[place + 2] = c;
    to[place + 3] = d;
    to[place + 4] = e;
    to[place + 5] = f;
    to[place + 6] = g;
    to[place + 7] = h;
  }
}
