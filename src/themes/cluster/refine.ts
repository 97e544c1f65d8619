import { at, dot, type Matrix, rowsOf } from '../maths/matrix.js';
import type { Sparse } from '../maths/sparse.js';
import { centroidsOf } from './centroids.js';

/**
 * What draws a point to a group is its cosine to the centroid and `neighbours` times the share of its edges that lead there; it moves
 * where another draws it more by `margin`, in at most so many rounds. Groups of hand-sorted suggestions and of the public sets then
 * agreed better with their labels (mean NMI 0.581 → 0.588, 0.493 → 0.496).
 */
const REFINE = { neighbours: 0.6, margin: 0.05, rounds: 3 } as const;

/**
 * The groups of a graph's nodes after each went where both its place and its neighbours draw it; `points` has a row a node, and a node
 * of no group (−1) goes to the best one. All move at once in a round, so that their order says nothing; a group of `least` keeps all.
 */
export function refined(
  points: Matrix,
  graph: Sparse,
  found: readonly number[],
  { count, least }: { readonly count: number; readonly least: number },
): readonly number[] {
  const rows = rowsOf(points);
  let groups = found;
  for (let round = 0; round < REFINE.rounds; round++) {
    const centroids = rowsOf(centroidsOf(points, groups, count));
    const sizes = sizesOf(groups, count);
    const before = groups;
    groups = before.map((group, node) => {
      if (group >= 0 && (sizes[group] ?? 0) <= least) return group;
      const draws = drawn(rows[node] ?? new Float64Array(0), centroids, edgesTo(graph, node, before, count));
      const best = draws.indexOf(Math.max(...draws));
      if (best === group || (draws[best] ?? 0) <= (draws[group] ?? -Infinity) + REFINE.margin) return group;
      if (group >= 0) sizes[group] = (sizes[group] ?? 0) - 1;
      return best;
    });
    if (groups.every((group, node) => group === before[node])) break;
  }
  return groups;
}

function drawn(point: Float64Array, centroids: readonly Float64Array[], shares: readonly number[]): number[] {
  return centroids.map((centroid, group) => dot(point, centroid) + REFINE.neighbours * (shares[group] ?? 0));
}

/** By group, the share of a node's edges that lead there. */
function edgesTo(graph: Sparse, node: number, groups: readonly number[], count: number): number[] {
  const shares = new Array<number>(count).fill(0);
  let all = 0;
  for (let e = at(graph.starts, node); e < at(graph.starts, node + 1); e++) {
    const group = groups[at(graph.indices, e)] ?? -1;
    if (group < 0) continue;
    shares[group] = (shares[group] ?? 0) + at(graph.values, e);
    all += at(graph.values, e);
  }
  return all === 0 ? shares : shares.map((share) => share / all);
}

function sizesOf(groups: readonly number[], count: number): number[] {
  const sizes = new Array<number>(count).fill(0);
  for (const group of groups) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}
