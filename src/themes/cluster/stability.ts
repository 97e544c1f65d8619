import { at, type Matrix, row, zeros } from '../maths/matrix.js';
import { type Sparse, sparse } from '../maths/sparse.js';
import { inPart } from './landmarks.js';
import type { Sampled } from './partition.js';
import { quickGroups } from './quick.js';
import { graphSpectrum, SPARE, spectralEmbedding } from './spectral.js';

/** Parts that are grouped again: fewer of a large sample, where each says more. */
const ROUNDS = { few: 2, many: 4, largeFrom: 500 } as const;

/**
 * By group, how much of it comes back when parts of four fifths of the texts are grouped again, 0–1: the Jaccard similarity to the
 * most similar new group, mean over the parts (Hennig 2007). The parts share the graph, so that cost stays small.
 */
export function stabilitiesOf(
  { members, groups, graph, spectrum }: Sampled,
  hashes: Uint32Array,
  count: number,
): number[] {
  const sums = new Array<number>(count).fill(0);
  const rounds = members.length >= ROUNDS.largeFrom ? ROUNDS.few : ROUNDS.many;
  for (let round = 0; round < rounds; round++) {
    const kept = members.flatMap((member, place) => (inPart(hashes[member] ?? 0, round) ? [place] : []));
    const again = groupedAgain(graph, spectrum.vectors, kept, count);
    bestJaccards(
      kept.map((place) => groups[place] ?? 0),
      again,
      count,
    ).forEach((jaccard, group) => {
      sums[group] = (sums[group] ?? 0) + jaccard / rounds;
    });
  }
  return sums;
}

function groupedAgain(graph: Sparse, vectors: Matrix, kept: readonly number[], count: number): number[] {
  const wanted = Math.min(count, kept.length);
  const width = Math.min(wanted + SPARE, vectors.columns, kept.length);
  const start = zeros(kept.length, width);
  kept.forEach((place, i) => {
    row(start, i).set(row(vectors, place).subarray(0, width));
  });
  return quickGroups(spectralEmbedding(graphSpectrum(subgraph(graph, kept), width, start), wanted), wanted);
}

function subgraph(graph: Sparse, kept: readonly number[]): Sparse {
  const places = new Int32Array(graph.rows).fill(-1);
  kept.forEach((node, place) => {
    places[node] = place;
  });
  const lists = kept.map((node) => {
    const list: [number, number][] = [];
    for (let e = at(graph.starts, node); e < at(graph.starts, node + 1); e++) {
      const place = at(places, at(graph.indices, e));
      if (place >= 0) list.push([place, at(graph.values, e)]);
    }
    return list;
  });
  return sparse(kept.length, lists);
}

function bestJaccards(before: readonly number[], after: readonly number[], count: number): number[] {
  const sizes = new Map<number, number>();
  const own = new Array<number>(count).fill(0);
  const shared = Array.from({ length: count }, () => new Map<number, number>());
  before.forEach((group, i) => {
    const other = after[i] ?? 0;
    own[group] = (own[group] ?? 0) + 1;
    sizes.set(other, (sizes.get(other) ?? 0) + 1);
    shared[group]?.set(other, (shared[group]?.get(other) ?? 0) + 1);
  });
  return shared.map((overlaps, group) =>
    Math.max(0, ...[...overlaps].map(([other, both]) => both / ((own[group] ?? 0) + (sizes.get(other) ?? 0) - both))),
  );
}
