import type { ThemeQuality } from '../../core/theme.js';
import { dot, type Matrix, row } from '../maths/matrix.js';
import { type Levels, siblingsOf } from './levels.js';

/**
 * How good each group of one level is, to three decimals: mean cosine to the own centroid, 1 − the largest cosine to another one, and
 * the stability found elsewhere. Empty for a single group, of which it says nothing. `labels` holds −1 for points of no group.
 */
export function qualitiesOf(
  points: Matrix,
  labels: readonly number[],
  centroids: Matrix,
  stability: readonly number[],
): ThemeQuality[] {
  if (centroids.rows < 2) return [];
  const all = Array.from({ length: centroids.rows }, (_, group) => group);
  return cohesions(points, labels, centroids).map((cohesion, group) => ({
    cohesion: share(cohesion),
    separation: share(separation(centroids, group, all)),
    stability: share(stability[group] ?? 0),
  }));
}

/** The same for leaves, each beside those of its broad group; a broad group's only leaf is as good as that. */
export function leafQualities(
  points: Matrix,
  { leaves, parents, centroids }: Levels,
  stability: readonly (readonly number[])[],
  broad: readonly ThemeQuality[],
): ThemeQuality[] {
  const siblings = siblingsOf({ parents });
  const cohesion = cohesions(points, leaves, centroids);
  return parents.flatMap((parent, leaf) => {
    const others = siblings[leaf] ?? [];
    if (others.length === 0) return broad[parent] ?? [];
    return {
      cohesion: share(cohesion[leaf] ?? 0),
      separation: share(separation(centroids, leaf, others)),
      stability: share(stability[parent]?.[leaf - parents.indexOf(parent)] ?? 0),
    };
  });
}

function cohesions(points: Matrix, labels: readonly number[], centroids: Matrix): number[] {
  const sums = new Array<number>(centroids.rows).fill(0);
  const sizes = new Array<number>(centroids.rows).fill(0);
  labels.forEach((group, i) => {
    if (group < 0) return;
    sums[group] = (sums[group] ?? 0) + dot(row(points, i), row(centroids, group));
    sizes[group] = (sizes[group] ?? 0) + 1;
  });
  return sums.map((sum, group) => sum / (sizes[group] || 1));
}

function separation(centroids: Matrix, group: number, others: readonly number[]): number {
  let most = -1;
  for (const other of others)
    if (other !== group) most = Math.max(most, dot(row(centroids, group), row(centroids, other)));
  return 1 - most;
}

function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
