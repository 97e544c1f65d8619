import { dot, type Matrix, row } from '../maths/matrix.js';
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
  const edges: Map<number, number>[] = Array.from({ length: n }, () => new Map());
  const lists = nearestLists(vectors, k);
  for (const [i, list] of lists.entries())
    for (const { index: j, similarity } of list) {
      edges[i]?.set(j, (edges[i]?.get(j) ?? 0) + similarity / 2);
      edges[j]?.set(i, (edges[j]?.get(i) ?? 0) + similarity / 2);
    }
  return sparse(
    n,
    edges.map((list) => [...list].sort(([a], [b]) => a - b)),
  );
}

type Neighbour = { readonly index: number; readonly similarity: number };

/** For each row its k nearest others of positive cosine, nearest first; each pair is compared once. */
function nearestLists(vectors: Matrix, k: number): Neighbour[][] {
  const lists: Neighbour[][] = Array.from({ length: vectors.rows }, () => []);
  for (let i = 0; i < vectors.rows; i++) {
    const own = row(vectors, i);
    for (let j = i + 1; j < vectors.rows; j++) {
      const similarity = dot(own, row(vectors, j));
      if (similarity <= 0) continue;
      insert(lists[i], { index: j, similarity }, k);
      insert(lists[j], { index: i, similarity }, k);
    }
  }
  return lists;
}

/** Keeps a list of the k most similar, ties to the lower index, which comes first. */
function insert(list: Neighbour[] | undefined, neighbour: Neighbour, k: number): void {
  if (!list || (list.length === k && neighbour.similarity <= (list[k - 1]?.similarity ?? 0))) return;
  let place = list.length;
  while (place > 0 && (list[place - 1]?.similarity ?? 0) < neighbour.similarity) place--;
  list.splice(place, 0, neighbour);
  if (list.length > k) list.pop();
}
