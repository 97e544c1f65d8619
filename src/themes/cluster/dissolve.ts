import type { ThemeQuality } from '../../core/theme.js';
import { type Matrix, row } from '../maths/matrix.js';
import { centroidsOf, nearest } from './centroids.js';
import type { Grouping } from './index.js';
import { levelsOf, membershipsOf } from './levels.js';
import { leafQualities, qualitiesOf } from './quality.js';

/**
 * A grouping without some of its groups, of which at least one stays: each of their points joins the nearest group that stays, inside
 * its broad group where one is left of that; a point that says nothing (a zero row) then belongs to none. Numbers close up;
 * stabilities stay as they were found.
 */
export function dissolved(points: Matrix, grouping: Grouping, gone: ReadonlySet<number>): Grouping {
  const leaves = renumbered(grouping.parents.map((_, leaf) => !gone.has(leaf)));
  const staying = new Set(kept(grouping.parents, leaves));
  const broads = renumbered(Array.from({ length: grouping.broadCount }, (_, broad) => staying.has(broad)));
  const parents = kept(grouping.parents, leaves).map((broad) => broads[broad] ?? 0);
  const groups = moved(points, grouping, leaves, parents, broads);
  const levels = levelsOf(points, groups, parents, staying.size);
  const stability = kept(grouping.broadQualities, broads).map((quality) => quality.stability);
  const broadQualities = qualitiesOf(points, levels.broad, levels.broadCentroids, stability);
  const inside = stabilitiesInside(kept(grouping.qualities, leaves), parents, staying.size);
  const lost = grouping.broadCount - staying.size;
  return {
    groups,
    memberships: membershipsOf(points, levels),
    count: parents.length,
    centroids: levels.centroids,
    parents,
    broadCount: staying.size,
    qualities: leafQualities(points, levels, inside, broadQualities),
    broadQualities,
    choice: { ...grouping.choice, themes: staying.size, ...(lost > 0 ? { dissolved: lost } : {}) },
  };
}

function moved(
  points: Matrix,
  { groups, parents: before }: Grouping,
  leaves: readonly number[],
  parents: readonly number[],
  broads: readonly number[],
): number[] {
  const own = groups.map((leaf) => leaves[leaf] ?? -1);
  const centroids = centroidsOf(points, own, parents.length);
  return groups.map((leaf, i) => {
    const point = row(points, i);
    if ((own[i] ?? -1) >= 0 || leaf < 0 || point.every((x) => x === 0)) return own[i] ?? -1;
    const broad = broads[before[leaf] ?? -1] ?? -1;
    return nearest(point, centroids, (other) => broad >= 0 && parents[other] !== broad);
  });
}

/** By broad group the stabilities of its leaves. */
function stabilitiesInside(qualities: readonly ThemeQuality[], parents: readonly number[], count: number): number[][] {
  const inside: number[][] = Array.from({ length: count }, () => []);
  qualities.forEach(({ stability }, leaf) => {
    inside[parents[leaf] ?? -1]?.push(stability);
  });
  return inside;
}

/** New numbers without gaps for those that stay, −1 for the others. */
function renumbered(stays: readonly boolean[]): number[] {
  let next = 0;
  return stays.map((stay) => (stay ? next++ : -1));
}

function kept<T>(values: readonly T[], places: readonly number[]): T[] {
  return values.filter((_, i) => (places[i] ?? -1) >= 0);
}
