import type { Sparse } from '../maths/sparse.js';
import type { Eigenpairs } from '../maths/subspace.js';
import { kmeansGroups } from './kmeans.js';
import { modularity } from './modularity.js';
import { spectralEmbedding } from './spectral.js';

/** Told how many of all steps are done. */
export type OnStep = (done: number, total: number) => void;

/** Most themes chosen unasked. */
export const MOST_THEMES = 24;
/** How much modularity a finer grouping may cost: people want themes they can act on, modularity alone prefers coarse ones. */
const ALLOWANCE = 0.03;
/** While looking, one run from pivoted rows will do; the grouping that is kept gets restarts. */
const RESTARTS = 0;

/** The number of groups for a graph: the finest grouping whose modularity is within 0.03 of the best one's. */
export function chooseCount(graph: Sparse, spectrum: Eigenpairs, onStep?: OnStep): number {
  const most = Math.min(MOST_THEMES, Math.floor(graph.rows / 3));
  const scores: { count: number; score: number }[] = [];
  for (let count = 2; count <= most; count++) {
    const groups = kmeansGroups(spectralEmbedding(spectrum, count), count, RESTARTS);
    scores.push({ count, score: modularity(graph, groups) });
    onStep?.(count, most);
  }
  const best = Math.max(...scores.map(({ score }) => score));
  return scores.findLast(({ score }) => score >= best - ALLOWANCE)?.count ?? 1;
}
