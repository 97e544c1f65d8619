import type { Choice, ThemeQuality } from '../../core/theme.js';
import { type Matrix, row } from '../maths/matrix.js';
import type { OnStep } from './count.js';
import { textHashes } from './landmarks.js';
import { levelsOf, membershipsOf } from './levels.js';
import { withoutOutsiders } from './outsiders.js';
import { type Partition, partition } from './partition.js';
import { leafQualities, qualitiesOf } from './quality.js';
import { type Parts, split } from './split.js';
import { stabilitiesOf } from './stability.js';
import { withStrangers } from './strangers.js';

/** Fewer points than this are one theme. */
const FEWEST = 6;
/** Broad groups: most that are chosen unasked, members at least, and points that are grouped directly. */
const BROAD = { most: 20, allowance: 0.05, least: 2, sample: 1500 } as const;

export type ClusterOptions = {
  /** Number of broad groups; chosen from the points when left out. */
  readonly count?: number;
  /** False: one level only. Default true. */
  readonly levels?: boolean;
  /** Whether a point has something in common with others that keeps it from standing outside of all groups. Default: none has. */
  readonly isTied?: (point: number) => boolean;
  readonly onStep?: OnStep;
};

export type Grouping = {
  /** For each point its group, 0 … count−1, or −1 for a point that says nothing (a zero row). */
  readonly groups: readonly number[];
  readonly memberships: readonly number[];
  readonly count: number;
  readonly centroids: Matrix;
  /** For each group the broad one that it is part of, 0 … broadCount−1; a broad group may be of one group. */
  readonly parents: readonly number[];
  readonly broadCount: number;
  /** By group, and by broad group. */
  readonly qualities: readonly ThemeQuality[];
  readonly broadQualities: readonly ThemeQuality[];
  readonly choice: Choice;
};

/**
 * Groups points (rows of unit length, or zero) by normalized spectral clustering: k-nearest-neighbour graph, leading eigenvectors,
 * k-means (Ng, Jordan, Weiss 2001; von Luxburg 2007), and large groups once more by themselves. `texts` are the points' texts, in the
 * same order, sorted and distinct, so that the result depends on nothing but the set of texts. Linear in the points beyond some
 * thousands.
 */
export function cluster(points: Matrix, texts: readonly string[], options: ClusterOptions = {}): Grouping {
  const { count, levels = true, isTied, onStep } = options;
  const filled = texts.map((_, i) => i).filter((i) => row(points, i).some((x) => x !== 0));
  const hashes = textHashes(texts);
  const most = filled.length < FEWEST ? 1 : BROAD.most;
  const broad = partition(points, filled, hashes, {
    ...BROAD,
    most,
    ...(count === undefined ? {} : { count }),
    ...(onStep === undefined ? {} : { onStep }),
  });
  const parts = levels ? split(points, filled, hashes, broad) : unsplit(broad);
  const leaves = spreadOver(texts.length, filled, parts.leaves);
  const fewer = count !== undefined && broad.choice.themes < count ? { asked: count } : {};
  const choice: Choice = { ...broad.choice, by: count === undefined ? 'data' : 'user', ...fewer };
  if (filled.length === 0)
    return { ...NOTHING, groups: leaves, memberships: leaves.map(() => 0), choice: { ...choice, themes: 0 } };
  return {
    ...groupingOf(points, withStrangers(texts, leaves, parts.parents.length), broad, parts, hashes, isTied),
    choice,
  };
}

const NOTHING = {
  count: 0,
  centroids: { rows: 0, columns: 0, values: new Float64Array(0) },
  parents: [],
  broadCount: 0,
  qualities: [],
  broadQualities: [],
} as const;

function groupingOf(
  points: Matrix,
  placed: readonly number[],
  broad: Partition,
  { parents, stabilities }: Parts,
  hashes: Uint32Array,
  isTied: ClusterOptions['isTied'],
): Omit<Grouping, 'choice'> {
  const leaves = withoutOutsiders(points, placed, parents.length, isTied);
  const levels = levelsOf(points, leaves, parents, broad.count);
  const stability = broad.sampled ? stabilitiesOf(broad.sampled, hashes, broad.count) : [];
  const broadQualities = qualitiesOf(points, levels.broad, levels.broadCentroids, stability);
  return {
    groups: leaves,
    memberships: membershipsOf(points, levels),
    count: parents.length,
    centroids: levels.centroids,
    parents,
    broadCount: broad.count,
    qualities: leafQualities(points, levels, stabilities, broadQualities),
    broadQualities,
  };
}

function unsplit({ groups, count }: Partition): Parts {
  return { parents: Array.from({ length: count }, (_, group) => group), leaves: groups, stabilities: [] };
}

function spreadOver(length: number, members: readonly number[], labels: readonly number[]): number[] {
  const all = new Array<number>(length).fill(-1);
  members.forEach((member, place) => {
    all[member] = labels[place] ?? -1;
  });
  return all;
}
