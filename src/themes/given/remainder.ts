import { cluster } from '../cluster/index.js';
import type { DistinctText } from '../distinct.js';
import { type Matrix, row, zeros } from '../maths/matrix.js';

/** Fewer texts than this form no theme of their own. */
const FEWEST = 2;
/** Texts found together, as positions among all; each list has at least two. */
export type FoundGroups = readonly (readonly number[])[];

/** Groups the texts at some places by themselves. */
export function groupRemainder(
  points: Matrix,
  distinct: readonly DistinctText[],
  places: readonly number[],
): FoundGroups {
  if (places.length < FEWEST) return [];
  const own = zeros(places.length, points.columns);
  places.forEach((place, i) => {
    row(own, i).set(row(points, place));
  });
  const { groups, count } = cluster(
    own,
    places.map((place) => distinct[place]?.text ?? ''),
    { levels: false },
  );
  const found: number[][] = Array.from({ length: count }, () => []);
  groups.forEach((group, i) => {
    found[group]?.push(places[i] ?? 0);
  });
  return found.filter(({ length }) => length >= FEWEST);
}
