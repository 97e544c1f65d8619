import { dot, type Matrix, rowsOf } from '../maths/matrix.js';
import { type Sparse, sparse } from '../maths/sparse.js';

/** Neighbours of each item at most. */
const NEIGHBOURS = 15;

/**
 * The symmetrized k-nearest-neighbour graph by cosine, k = 15 but at most a quarter of the items; edge weights in (0, 1].
 * Rows of `vectors` are of unit length or zero; ties go to the lower index. Cost grows with the square of the rows.
 */
export function neighbourGraph(vectors: Matrix): Sparse {
  const n = vectors.rows;
  const k = Math.max(1, Math.min(NEIGHBOURS, Math.floor(n / 4)));
  const { indices, similarities, counts } = nearestRows(vectors, k);
  const edges: Map<number, number>[] = Array.from({ length: n }, () => new Map());
  for (let i = 0; i < n; i++)
    for (let place = i * k; place < i * k + (counts[i] ?? 0); place++) {
      const j = indices[place] ?? 0;
      const half = (similarities[place] ?? 0) / 2;
      edges[i]?.set(j, (edges[i]?.get(j) ?? 0) + half);
      edges[j]?.set(i, (edges[j]?.get(i) ?? 0) + half);
    }
  return sparse(
    n,
    edges.map((list) => [...list].sort(([a], [b]) => a - b)),
  );
}

/** For each row, from place i·k on, its nearest others of positive cosine, nearest first, and how many they are. */
type NearestRows = {
  readonly k: number;
  readonly indices: Int32Array;
  readonly similarities: Float64Array;
  readonly counts: Int32Array;
};

/** Each pair of rows is compared once; nothing is made for a pair, of which there are very many. */
function nearestRows(vectors: Matrix, k: number): NearestRows {
  const n = vectors.rows;
  const rows = rowsOf(vectors);
  const nearest: NearestRows = {
    k,
    indices: new Int32Array(n * k),
    similarities: new Float64Array(n * k),
    counts: new Int32Array(n),
  };
  rows.forEach((own, i) => {
    for (let j = i + 1; j < n; j++) {
      const similarity = dot(own, rows[j] ?? own);
      if (similarity <= 0) continue;
      keepNearest(nearest, i, j, similarity);
      keepNearest(nearest, j, i, similarity);
    }
  });
  return nearest;
}

/** Keeps the k most similar of a row, ties to the lower index, which comes first. */
function keepNearest(
  { k, indices, similarities, counts }: NearestRows,
  i: number,
  j: number,
  similarity: number,
): void {
  const first = i * k;
  const count = counts[i] ?? 0;
  if (count === k && similarity <= (similarities[first + k - 1] ?? 0)) return;
  let place = first + Math.min(count, k - 1);
  while (place > first && (similarities[place - 1] ?? 0) < similarity) {
    similarities[place] = similarities[place - 1] ?? 0;
    indices[place] = indices[place - 1] ?? 0;
    place--;
  }
  similarities[place] = similarity;
  indices[place] = j;
  counts[i] = Math.min(k, count + 1);
}
