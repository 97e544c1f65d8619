import { type Matrix, normalizeRows, row } from '../../src/themes/maths/matrix.js';
import { seededRandom } from '../../src/themes/maths/random.js';

/** Points on the unit sphere around `groups` random directions, in turn; with `parts`, around that many directions near each of them. */
export function bundles(
  rows: number,
  groups: number,
  spread: number,
  parts = 1,
): { points: Matrix; truth: number[]; parts: number[] } {
  const columns = 12;
  const random = seededRandom(7);
  const direction = (length: number) => Array.from({ length: columns }, () => length * (random() - 0.5));
  const centres = Array.from({ length: groups }, () => direction(1));
  const shifts = Array.from({ length: groups * parts }, () => direction(parts > 1 ? 0.6 : 0));
  const points: Matrix = { rows, columns, values: new Float64Array(rows * columns) };
  const part = Array.from({ length: rows }, (_, i) => i % (groups * parts));
  part.forEach((place, i) => {
    const centre = centres[place % groups] ?? [];
    for (let j = 0; j < columns; j++)
      row(points, i)[j] = (centre[j] ?? 0) + (shifts[place]?.[j] ?? 0) + spread * (random() - 0.5);
  });
  normalizeRows(points);
  return { points, truth: part.map((place) => place % groups), parts: part };
}

/** Texts in ascending order, one a point. */
export const names = (count: number) => Array.from({ length: count }, (_, i) => String(i).padStart(5, '0'));
