import { type Matrix, row, zeros } from '../maths/matrix.js';
import type { Sparse } from '../maths/sparse.js';
import type { Eigenpairs } from '../maths/subspace.js';
import { type CountChoice, type CountOptions, chooseCount } from './count.js';
import { neighbourGraph } from './graph.js';
import { kmeansGroups } from './kmeans.js';
import { landmarks } from './landmarks.js';
import { refined } from './refine.js';
import { largeGroups, settled } from './settle.js';
import { graphSpectrum, SPARE, spectralEmbedding } from './spectral.js';

/** Groups asked for beyond the number wanted, at most, to make up for those that are too small to stand. */
const EXTRA = 6;

export type PartitionOptions = CountOptions & {
  /** Number of groups; chosen from the points, at most `most`, when left out. */
  readonly count?: number;
  /** Members of a group at least. */
  readonly least: number;
  /** Members that are grouped by their graph; the others join the nearest centroid. */
  readonly sample: number;
};

/** What a partition was read from: a sample of its members, in order, their graph, and the groups they went to. */
export type Sampled = {
  readonly members: readonly number[];
  readonly groups: readonly number[];
  readonly graph: Sparse;
  readonly spectrum: Eigenpairs;
};

export type Partition = {
  /** By member, 0 … count−1. */
  readonly groups: readonly number[];
  readonly count: number;
  readonly choice: CountChoice;
  /** Absent where everything is one group. */
  readonly sampled?: Sampled;
};

/** Groups some of the points: a sample of them by the leading eigenvectors of its graph, the others with the nearest centroid. */
export function partition(
  points: Matrix,
  members: readonly number[],
  hashes: Uint32Array,
  options: PartitionOptions,
): Partition {
  const sample = landmarks(members, hashes, options.sample);
  const most = Math.min(options.most, Math.floor(sample.length / 3));
  const wanted = Math.min(options.count ?? most, sample.length);
  if (wanted < 2) return { groups: members.map(() => 0), count: 1, choice: { themes: 1, candidates: [] } };
  const sampled = select(points, sample);
  const graph = neighbourGraph(sampled);
  const spectrum = graphSpectrum(graph, wanted + SPARE);
  const choice = options.count === undefined ? chooseCount(graph, spectrum, { ...options, most }) : undefined;
  const found = groupsOfSpectrum(spectrum, choice?.themes ?? wanted, options.least);
  const own = refined(sampled, graph, found, { count: 1 + Math.max(...found), least: options.least });
  const labels = new Map(sample.map((member, place) => [member, own[place] ?? -1]));
  const { groups, count } = settled(points, members, labels);
  const placed = new Map(members.map((member, place) => [member, groups[place] ?? 0]));
  return {
    groups,
    count,
    choice: { themes: count, candidates: choice?.candidates ?? [] },
    ...(count > 1
      ? { sampled: { members: sample, groups: sample.map((member) => placed.get(member) ?? 0), graph, spectrum } }
      : {}),
  };
}

/** As many groups as wanted that are large enough, if k-means finds them; −1 for members of smaller ones. */
function groupsOfSpectrum(spectrum: Eigenpairs, wanted: number, least: number): readonly number[] {
  let best: readonly number[] = [];
  let most = 0;
  for (let k = wanted; k <= Math.min(wanted + EXTRA, spectrum.vectors.rows); k++) {
    const { groups, count } = largeGroups(kmeansGroups(spectralEmbedding(spectrum, k), k), least, wanted);
    if (count > most) [best, most] = [groups, count];
    if (most === wanted) break;
  }
  return best;
}

function select(points: Matrix, indices: readonly number[]): Matrix {
  const selected = zeros(indices.length, points.columns);
  indices.forEach((from, to) => {
    row(selected, to).set(row(points, from));
  });
  return selected;
}
