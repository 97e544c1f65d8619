/** An affine map [a, b, c, d, e, f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six finite numbers as a map; undefined for anything else. */
export function matrixOf(values: unknown): Matrix | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const all: unknown[] = Array.from(Object.values(values));
  const numbers = all.filter((value) => typeof value === 'number' && Number.isFinite(value));
  const [a, b, c, d, e, f] = numbers.map(Number);
  if (all.length !== 6 || numbers.length !== 6) return undefined;
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return undefined;
  return [a, b, c, d, e, f];
}

/** A piece of text as the file draws it: where its baseline begins on the page (points, y down), and which way it runs. */
export type Glyphs = {
  readonly text: string;
  readonly matrix: Matrix;
  /** Length along the baseline. */
  readonly width: number;
  readonly vertical: boolean;
};

/** A straight line of a page, such as a table's border; x0 ≤ x1, y0 ≤ y1, one of the two nearly equal. */
export type Ruling = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** A piece of text that runs from left to right once the page is turned the way it is read. */
export type Fragment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline, from the top of the page. */
  readonly y: number;
  readonly size: number;
  /** Its place in the file's own order. */
  readonly order: number;
};
