import type { Matrix } from '../maths/matrix.js';
import { modularity } from './modularity.js';
import { type Partition, partition } from './partition.js';
import { stabilitiesOf } from './stability.js';

/** Fewer points than this in all are shown on one level. */
const ENOUGH = 100;
/** How a broad group of at least `size` is split: parts at most, members of each at least, members that are grouped directly. */
const SPLIT = { size: 30, most: 8, least: 5, allowance: 0, sample: 300 } as const;
/** What a split must reach to be shown: modularity in the group's own graph, and mean stability of the parts. */
const WORTH = { modularity: 0.3, stability: 0.5 } as const;

export type Parts = {
  /** Broad group by leaf. */
  readonly parents: readonly number[];
  /** Leaf by member, in the order of the members. */
  readonly leaves: readonly number[];
  /** By broad group, the stability of each of its leaves; empty where it was not split. */
  readonly stabilities: readonly (readonly number[])[];
};

/** Splits each broad group that falls apart by itself; leaves are numbered broad group by broad group. */
export function split(
  points: Matrix,
  members: readonly number[],
  hashes: Uint32Array,
  { groups, count }: Pick<Partition, 'groups' | 'count'>,
): Parts {
  const places: number[][] = Array.from({ length: count }, () => []);
  groups.forEach((group, place) => {
    places[group]?.push(place);
  });
  const parents: number[] = [];
  const leaves = new Array<number>(members.length).fill(0);
  const stabilities = places.map((own, broad) => {
    const found =
      members.length < ENOUGH
        ? undefined
        : splitOf(
            points,
            own.map((place) => members[place] ?? 0),
            hashes,
          );
    own.forEach((place, i) => {
      leaves[place] = parents.length + (found?.groups[i] ?? 0);
    });
    for (let leaf = 0; leaf < (found?.count ?? 1); leaf++) parents.push(broad);
    return found?.stability ?? [];
  });
  return { parents, leaves, stabilities };
}

type Split = Partition & { readonly stability: readonly number[] };

function splitOf(points: Matrix, members: readonly number[], hashes: Uint32Array): Split | undefined {
  if (members.length < SPLIT.size) return undefined;
  const found = partition(points, members, hashes, SPLIT);
  const { sampled, count } = found;
  if (!sampled || modularity(sampled.graph, sampled.groups) < WORTH.modularity) return undefined;
  const stability = stabilitiesOf(sampled, hashes, count);
  const mean = stability.reduce((sum, value) => sum + value, 0) / count;
  return mean < WORTH.stability ? undefined : { ...found, stability };
}
