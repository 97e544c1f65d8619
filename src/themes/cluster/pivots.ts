import { dot, type Matrix, normalize, rowsOf, subtractAlong } from '../maths/matrix.js';

/**
 * Indices of k rows that point in directions as different as possible: each next one is the row that the rows chosen so far explain
 * least (QR with column pivoting as the start of spectral clustering: Damle, Minden, Ying 2019). Ties go to the lower index.
 */
export function pivotRows(points: Matrix, k: number): number[] {
  const rest = rowsOf({ ...points, values: points.values.slice() });
  const squares = Float64Array.from(rest, (own) => dot(own, own));
  const chosen: number[] = [];
  while (chosen.length < Math.min(k, points.rows)) {
    const pivot = longest(squares);
    chosen.push(pivot);
    const direction = Float64Array.from(rest[pivot] ?? []);
    normalize(direction);
    rest.forEach((own, i) => {
      squares[i] = (squares[i] ?? 0) - subtractAlong(own, direction) ** 2;
    });
    squares[pivot] = -Infinity;
  }
  return chosen;
}

function longest(squares: Float64Array): number {
  let best = 0;
  for (let i = 1; i < squares.length; i++) if ((squares[i] ?? 0) > (squares[best] ?? 0)) best = i;
  return best;
}
