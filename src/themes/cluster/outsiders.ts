import { dot, type Matrix, row, rowsOf } from '../maths/matrix.js';
import { centroidsOf } from './centroids.js';

/**
 * A point whose cosine to every group's centroid is below this fits none. The farthest of these stay outside: at most such a share of
 * all points, and of each group less than half. In hand-grouped suggestions nine of ten such texts were with others that they had
 * nothing to do with; of all texts one half.
 */
const OUTSIDE = { cosine: 0.3, share: 0.03, ofGroup: 0.5 } as const;

/**
 * Groups without the points that fit none of them: −1 for these. Points that were in none already count towards the share; a point that
 * says nothing (a zero row) stays where it is, and so does one that is tied to others by what it says.
 */
export function withoutOutsiders(
  points: Matrix,
  groups: readonly number[],
  count: number,
  isTied: (point: number) => boolean = () => false,
): readonly number[] {
  let room = Math.floor(OUTSIDE.share * groups.length) - groups.filter((group) => group < 0).length;
  if (room <= 0) return groups;
  const sizes = new Array<number>(count).fill(0);
  for (const group of groups) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  const mayLeave = sizes.map((size) => Math.ceil(OUTSIDE.ofGroup * size) - 1);
  const inside = [...groups];
  for (const i of farthestFirst(points, groups, count)) {
    const group = groups[i] ?? -1;
    if (room === 0 || (mayLeave[group] ?? 0) <= 0 || isTied(i)) continue;
    mayLeave[group] = (mayLeave[group] ?? 0) - 1;
    room--;
    inside[i] = -1;
  }
  return inside;
}

/** Places of the points that fit no group, those with the smallest cosine first. */
function farthestFirst(points: Matrix, groups: readonly number[], count: number): number[] {
  const centroids = rowsOf(centroidsOf(points, groups, count));
  return groups
    .map((group, i) => ({ i, own: centroids[group], point: row(points, i) }))
    .filter(({ own, point }) => own && dot(point, own) < OUTSIDE.cosine && point.some((x) => x !== 0))
    .map(({ i, point }) => ({ i, cosine: Math.max(...centroids.map((centroid) => dot(point, centroid))) }))
    .filter(({ cosine }) => cosine < OUTSIDE.cosine)
    .sort((a, b) => a.cosine - b.cosine || a.i - b.i)
    .map(({ i }) => i);
}
