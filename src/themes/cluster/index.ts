import type { Choice, ThemeQuality } from '../../core/theme.js';
import { type Matrix, row, zeros } from '../maths/matrix.js';
import { centroidsOf, membershipOf, nearest } from './centroids.js';
import { chooseCount, MOST_THEMES, type OnStep } from './count.js';
import { neighbourGraph } from './graph.js';
import { kmeansGroups, withoutGaps } from './kmeans.js';
import { landmarks } from './landmarks.js';
import { graphSpectrum, spectralEmbedding } from './spectral.js';

/** Restarts of the k-means step for the grouping that is kept. */
const RESTARTS = 3;
/** Fewer items than this are one theme. */
const FEWEST = 6;

export type ClusterOptions = {
  /** Number of groups; chosen from the points when left out. */
  readonly count?: number;
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
 * k-means (Ng, Jordan, Weiss 2001; von Luxburg 2007). `texts` are the points' texts, in the same order, sorted and distinct, so that
 * the result depends on nothing but the set of texts. Linear in the points beyond some thousands.
 */
export function cluster(points: Matrix, texts: readonly string[], options: ClusterOptions = {}): Grouping {
  const filled = texts.map((_, i) => i).filter((i) => row(points, i).some((x) => x !== 0));
  const sample = landmarks(filled.map((i) => texts[i] ?? '')).map((i) => filled[i] ?? 0);
  const found = groupSample(select(points, sample), options);
  const groups = new Array<number>(points.rows).fill(-1);
  sample.forEach((i, place) => {
    groups[i] = found[place] ?? -1;
  });
  const settled = settle(points, groups, filled);
  const { count } = settled;
  return {
    ...settled,
    parents: Array.from({ length: count }, (_, group) => group),
    broadCount: count,
    qualities: [],
    broadQualities: [],
    choice: { themes: count, by: options.count === undefined ? 'data' : 'user', candidates: [] },
  };
}

function groupSample(points: Matrix, { count, onStep }: ClusterOptions): number[] {
  if (count === 1 || (count === undefined && points.rows < FEWEST)) return new Array<number>(points.rows).fill(0);
  const graph = neighbourGraph(points);
  const spectrum = graphSpectrum(graph, Math.min(points.rows, count ?? MOST_THEMES));
  const k = count ?? chooseCount(graph, spectrum, onStep);
  return kmeansGroups(spectralEmbedding(spectrum, k), Math.min(k, points.rows), RESTARTS);
}

/** Lets every filled point that has no group, or is alone in its group, join the nearest centroid's group. */
function settle(
  points: Matrix,
  found: readonly number[],
  filled: readonly number[],
): Pick<Grouping, 'groups' | 'memberships' | 'count' | 'centroids'> {
  const groups = withoutSingles(points, found);
  const count = Math.max(-1, ...new Set(groups)) + 1;
  const centroids = centroidsOf(points, groups, count);
  for (const i of filled) if (groups[i] === -1 && count > 0) groups[i] = nearest(row(points, i), centroids);
  const memberships = groups.map((group, i) => (group < 0 ? 0 : membershipOf(row(points, i), group, centroids)));
  return { groups, memberships, count, centroids };
}

function withoutSingles(points: Matrix, groups: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const shared = groups.map((group) => (group >= 0 && (sizes.get(group) ?? 0) < 2 && points.rows > 1 ? -1 : group));
  return renumber(shared.every((group) => group < 0) ? groups : shared);
}

function renumber(groups: readonly number[]): number[] {
  const numbered = withoutGaps(groups.filter((group) => group >= 0));
  let next = 0;
  return groups.map((group) => (group < 0 ? -1 : (numbered[next++] ?? -1)));
}

function select(points: Matrix, indices: readonly number[]): Matrix {
  const selected = zeros(indices.length, points.columns);
  indices.forEach((from, to) => {
    row(selected, to).set(row(points, from));
  });
  return selected;
}
