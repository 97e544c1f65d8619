import { at, dot, type Matrix, row } from './matrix.js';
import { type Sparse, sparse } from './sparse.js';

/** Neighbours of each item at most. */
const NEIGHBOURS = 15;

/**
 * The symmetrized k-nearest-neighbour graph by cosine, k = 15 but at most a quarter of the items; edge weights in (0, 1].
 * Rows of `vectors` are of unit length or zero; ties go to the lower index. Cost grows with the square of the rows.
 */
export function neighbourGraph(vectors: Matrix): Sparse {
  const n = vectors.rows;
  const k = Math.max(1, Math.min(NEIGHBOURS, Math.floor(n / 4)));
  const edges: Map<number, number>[] = Array.from({ length: n }, () => new Map());
  const similarity = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const own = row(vectors, i);
    for (let j = 0; j < n; j++) similarity[j] = j === i ? -1 : dot(own, row(vectors, j));
    for (const j of largest(similarity, k)) {
      const half = at(similarity, j) / 2;
      edges[i]?.set(j, (edges[i]?.get(j) ?? 0) + half);
      edges[j]?.set(i, (edges[j]?.get(i) ?? 0) + half);
    }
  }
  return sparse(
    n,
    edges.map((list) => [...list].sort(([a], [b]) => a - b)),
  );
}

/** Indices of the k largest positive values, in one pass. */
function largest(values: Float64Array, k: number): number[] {
  const best: number[] = [];
  for (let j = 0; j < values.length; j++) {
    const value = at(values, j);
    if (value <= 0) continue;
    if (best.length === k && value <= at(values, best[k - 1] ?? 0)) continue;
    let place = best.length === k ? k - 1 : best.length;
    while (place > 0 && at(values, best[place - 1] ?? 0) < value) {
      best[place] = best[place - 1] ?? 0;
      place--;
    }
    best[place] = j;
  }
  return best;
}
