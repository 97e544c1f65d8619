import { dot, type Matrix, row } from '../maths/matrix.js';
import { centroidsOf } from './centroids.js';

/** Points on two levels; −1 for a point of no group. */
export type Levels = {
  readonly leaves: readonly number[];
  readonly broad: readonly number[];
  /** Broad group by leaf. */
  readonly parents: readonly number[];
  readonly centroids: Matrix;
  readonly broadCentroids: Matrix;
};

export function levelsOf(
  points: Matrix,
  leaves: readonly number[],
  parents: readonly number[],
  broadCount: number,
): Levels {
  const broad = leaves.map((leaf) => parents[leaf] ?? -1);
  return {
    leaves,
    broad,
    parents,
    centroids: centroidsOf(points, leaves, parents.length),
    broadCentroids: centroidsOf(points, broad, broadCount),
  };
}

/**
 * How surely each point belongs to its leaf, 0–1: its cosine to the leaf's centroid over the sum of that and the best rival's, which
 * is a leaf of the same broad group or another broad group.
 */
export function membershipsOf(points: Matrix, levels: Levels): number[] {
  const siblings = siblingsOf(levels);
  return levels.leaves.map((leaf, i) => {
    if (leaf < 0) return 0;
    const point = row(points, i);
    const own = Math.max(0, dot(point, row(levels.centroids, leaf)));
    let rival = 0;
    for (const other of siblings[leaf] ?? []) rival = Math.max(rival, dot(point, row(levels.centroids, other)));
    for (let other = 0; other < levels.broadCentroids.rows; other++)
      if (other !== levels.parents[leaf]) rival = Math.max(rival, dot(point, row(levels.broadCentroids, other)));
    return own + rival === 0 ? 0 : own / (own + rival);
  });
}

/** The leaves of a broad group, ascending. */
export function leavesOf(parents: readonly number[], broad: number): number[] {
  return parents.flatMap((parent, leaf) => (parent === broad ? [leaf] : []));
}

/** By leaf, the other leaves of its broad group. */
export function siblingsOf({ parents }: Pick<Levels, 'parents'>): number[][] {
  return parents.map((parent, leaf) => leavesOf(parents, parent).filter((other) => other !== leaf));
}
