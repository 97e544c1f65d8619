import { dot, type Matrix, normalize, row, subtractAlong } from '../maths/matrix.js';

/**
 * Indices of k rows that point in directions as different as possible: each next one is the row that the rows chosen so far explain
 * least (QR with column pivoting as the start of spectral clustering: Damle, Minden, Ying 2019). Ties go to the lower index.
 */
export function pivotRows(points: Matrix, k: number): number[] {
  const rest: Matrix = { ...points, values: points.values.slice() };
  const chosen: number[] = [];
  while (chosen.length < Math.min(k, points.rows)) {
    const pivot = longestRow(rest, chosen);
    chosen.push(pivot);
    const direction = row(rest, pivot).slice();
    normalize(direction);
    for (let i = 0; i < rest.rows; i++) subtractAlong(row(rest, i), direction);
  }
  return chosen;
}

function longestRow(points: Matrix, except: readonly number[]): number {
  let best = -1;
  let most = -1;
  for (let i = 0; i < points.rows; i++) {
    const length = dot(row(points, i), row(points, i));
    if (length > most && !except.includes(i)) {
      most = length;
      best = i;
    }
  }
  return best;
}
