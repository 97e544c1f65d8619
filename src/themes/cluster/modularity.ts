import { at } from '../maths/matrix.js';
import type { Sparse } from '../maths/sparse.js';

/** Newman's modularity of a grouping of a weighted graph's nodes, −0.5 … 1 (Newman & Girvan 2004). */
export function modularity(graph: Sparse, groups: readonly number[]): number {
  const inside = new Float64Array(groups.length);
  const degree = new Float64Array(groups.length);
  let total = 0;
  for (let i = 0; i < graph.rows; i++)
    for (let e = at(graph.starts, i); e < at(graph.starts, i + 1); e++) {
      const weight = at(graph.values, e);
      const group = groups[i] ?? 0;
      total += weight;
      degree[group] = at(degree, group) + weight;
      if (groups[at(graph.indices, e)] === group) inside[group] = at(inside, group) + weight;
    }
  if (total === 0) return 0;
  return inside.reduce((sum, weight, group) => sum + weight / total - (at(degree, group) / total) ** 2, 0);
}
