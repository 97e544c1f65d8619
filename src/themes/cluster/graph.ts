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
  const none = new Float64Array(vectors.columns);
  const nearest: NearestRows = {
    k,
    indices: new Int32Array(n * k),
    similarities: new Float64Array(n * k),
    counts: new Int32Array(n),
  };
  const met = (i: number, j: number, similarity: number) => {
    if (similarity <= 0 || j >= n) return;
    keepNearest(nearest, i, j, similarity);
    keepNearest(nearest, j, i, similarity);
  };
  const products = new Float64Array(4);
  for (let i = 0; i < n; i += 2) {
    const [first, second] = [rows[i] ?? none, rows[i + 1] ?? none];
    met(i, i + 1, dot(first, second));
    for (let j = i + 2; j < n; j += 2) {
      twoByTwo(first, second, rows[j] ?? none, rows[j + 1] ?? none, products);
      met(i, j, products[0] ?? 0);
      met(i, j + 1, products[1] ?? 0);
      met(i + 1, j, products[2] ?? 0);
      met(i + 1, j + 1, products[3] ?? 0);
    }
  }
  return nearest;
}

/** The products of each of two vectors with each of two others; a vector that is read once serves two of them. */
function twoByTwo(a: Float64Array, b: Float64Array, c: Float64Array, d: Float64Array, products: Float64Array): void {
  let ac = 0;
  let ad = 0;
  let bc = 0;
  let bd = 0;
  for (let k = 0; k < a.length; k++) {
    const ak = a[k] ?? 0;
    const bk = b[k] ?? 0;
    const ck = c[k] ?? 0;
    const dk = d[k] ?? 0;
    ac += ak * ck;
    ad += ak * dk;
    bc += bk * ck;
    bd += bk * dk;
  }
  products[0] = ac;
  products[1] = ad;
  products[2] = bc;
  products[3] = bd;
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
