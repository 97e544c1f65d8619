import { type Matrix, row } from '../maths/matrix.js';
import { centroidsOf, nearest } from './centroids.js';

/**
 * The groups of at least `least` members, the `most` largest of them, numbered without gaps; −1 for members of others. One group of
 * all where none is large enough.
 */
export function largeGroups(
  found: readonly number[],
  least: number,
  most: number,
): { groups: readonly number[]; count: number } {
  const sizes = new Map<number, number>();
  for (const group of found) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const kept = [...sizes]
    .filter(([, size]) => size >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([group]) => group)
    .sort((a, b) => a - b);
  if (kept.length === 0) return { groups: found.map(() => 0), count: 1 };
  const places = new Map(kept.map((group, place) => [group, place]));
  return { groups: found.map((group) => places.get(group) ?? -1), count: kept.length };
}

/** Lets each member whose label is missing or −1 join the nearest centroid of the labelled ones; ties go to the lower group. */
export function settled(
  points: Matrix,
  members: readonly number[],
  labels: ReadonlyMap<number, number>,
): { groups: readonly number[]; count: number } {
  const count = Math.max(0, ...new Set(labels.values())) + 1;
  const labelled = new Array<number>(points.rows).fill(-1);
  for (const [member, group] of labels) labelled[member] = group;
  const centroids = centroidsOf(points, labelled, count);
  const groups = members.map((member) => {
    const group = labelled[member] ?? -1;
    return group >= 0 ? group : nearest(row(points, member), centroids);
  });
  return { groups, count };
}
