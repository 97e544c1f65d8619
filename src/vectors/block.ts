/** Columns that are worked on together, so that what they need stays near the processor. */
export const LANES = 8;

/** Eight columns of a block side by side: row i from 8·i on. */
export type Slab = Float64Array;

/** A tall matrix as slabs of eight columns; its rows are filled up with zeros to a multiple of four. */
export type Block = readonly Slab[];

export function emptySlab(rows: number): Slab {
  return new Float64Array(Math.ceil(rows / 4) * 4 * LANES);
}

/** Scales the columns of a slab to length 1; a column of zeros stays one. */
export function unitColumns(slab: Slab): void {
  for (let lane = 0; lane < LANES; lane++) {
    let sum = 0;
    for (let at = lane; at < slab.length; at += LANES) sum += (slab[at] ?? 0) ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let at = lane; at < slab.length; at += LANES) slab[at] = (slab[at] ?? 0) * scale;
  }
}

/** Puts the products of the columns of two slabs into a table, each row of it a column of `left`, from a row and a column on. */
export function putProducts(
  table: readonly Float64Array[],
  row: number,
  column: number,
  left: Slab,
  right: Slab,
): void {
  for (let i = 0; i < LANES; i += 4)
    for (let j = 0; j < LANES; j += 2) {
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let at = 0; at < left.length; at += LANES) {
        const x = right[at + j] ?? 0;
        const y = right[at + j + 1] ?? 0;
        const p = left[at + i] ?? 0;
        const q = left[at + i + 1] ?? 0;
        const r = left[at + i + 2] ?? 0;
        const s = left[at + i + 3] ?? 0;
        a += p * x;
        b += p * y;
        c += q * x;
        d += q * y;
        e += r * x;
        f += r * y;
        g += s * x;
        h += s * y;
      }
      table[row + i]?.set([a, b], column + j);
      table[row + i + 1]?.set([c, d], column + j);
      table[row + i + 2]?.set([e, f], column + j);
      table[row + i + 3]?.set([g, h], column + j);
    }
}

/** Multiplies a block by a square matrix in its own place, four rows at a time; `columns` has the columns of the matrix. */
export function rotate(block: Block, columns: readonly Float64Array[]): void {
  const width = block.length * LANES;
  const rows = new Float64Array(4 * width);
  const end = block[0]?.length ?? 0;
  for (let start = 0; start < end; start += 4 * LANES) {
    block.forEach((slab, k) => {
      for (let r = 0; r < 4; r++)
        for (let lane = 0; lane < LANES; lane++)
          rows[r * width + k * LANES + lane] = slab[start + r * LANES + lane] ?? 0;
    });
    block.forEach((slab, k) => {
      for (let lane = 0; lane < LANES; lane++) {
        const column = columns[k * LANES + lane];
        if (column) putFour(slab, start + lane, rows, column);
      }
    });
  }
}

/** The products of four rows with a column, below each other. */
function putFour(slab: Slab, place: number, rows: Float64Array, column: Float64Array): void {
  const width = column.length;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let j = 0; j < width; j++) {
    const factor = column[j] ?? 0;
    a += factor * (rows[j] ?? 0);
    b += factor * (rows[width + j] ?? 0);
    c += factor * (rows[2 * width + j] ?? 0);
    d += factor * (rows[3 * width + j] ?? 0);
  }
  slab[place] = a;
  slab[place + LANES] = b;
  slab[place + 2 * LANES] = c;
  slab[place + 3 * LANES] = d;
}
