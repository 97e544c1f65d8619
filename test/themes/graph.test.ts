import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourGraph } from '../../src/themes/cluster/graph.js';
import { cluster } from '../../src/themes/cluster/index.js';
import { kmeansGroups } from '../../src/themes/cluster/kmeans.js';
import { inPart, landmarks, textHashes } from '../../src/themes/cluster/landmarks.js';
import { modularity } from '../../src/themes/cluster/modularity.js';
import { type Matrix, row } from '../../src/themes/maths/matrix.js';
import { leadingEigenpairs } from '../../src/themes/maths/subspace.js';
import { bundles, names } from './points.js';

const samePartition = (a: readonly number[], b: readonly number[]) =>
  new Set(a.map((x, i) => `${x}:${b[i]}`)).size === new Set(a).size && new Set(a).size === new Set(b).size;

describe('cluster', () => {
  it('finds well separated groups and their number', () => {
    const { points, truth } = bundles(120, 5, 0.2);
    const { groups, count } = cluster(points, names(120));
    expect(count).toBe(5);
    expect(samePartition(groups, truth)).toBe(true);
  });

  it('gives the number of groups that is asked for', () => {
    const { points } = bundles(90, 6, 0.4);
    expect(cluster(points, names(90), { count: 3 }).count).toBe(3);
  });

  it('leaves points that say nothing without a group', () => {
    const { points } = bundles(40, 2, 0.2);
    row(points, 3).fill(0);
    const { groups, memberships } = cluster(points, names(40));
    expect([groups[3], memberships[3]]).toEqual([-1, 0]);
    expect(groups.filter((group) => group < 0)).toHaveLength(1);
  });

  it('puts a handful of points into one group, and none into none', () => {
    expect(cluster(bundles(4, 2, 0.2).points, names(4)).count).toBe(1);
    expect(cluster({ rows: 0, columns: 3, values: new Float64Array(0) }, []).count).toBe(0);
  });

  it('lets points beyond the sample join the nearest group', () => {
    const { points, truth } = bundles(3300, 4, 0.2);
    expect(samePartition(cluster(points, names(3300), { count: 4, levels: false }).groups, truth)).toBe(true);
  });

  it('has memberships between 0 and 1', () => {
    const { points } = bundles(60, 3, 1.5);
    for (const membership of cluster(points, names(60)).memberships) {
      expect(membership).toBeGreaterThanOrEqual(0);
      expect(membership).toBeLessThanOrEqual(1);
    }
  });
});

describe('neighbourGraph', () => {
  it('is symmetric, without loops, and positive', () => {
    const graph = neighbourGraph(bundles(50, 3, 1).points);
    const weights = new Map<string, number>();
    for (let i = 0; i < graph.rows; i++)
      for (let e = graph.starts[i] ?? 0; e < (graph.starts[i + 1] ?? 0); e++)
        weights.set(`${i}-${graph.indices[e]}`, graph.values[e] ?? 0);
    for (const [pair, weight] of weights) {
      const [i, j] = pair.split('-');
      expect(i).not.toBe(j);
      expect(weight).toBeGreaterThan(0);
      expect(weights.get(`${j}-${i}`)).toBe(weight);
    }
  });
});

describe('modularity', () => {
  it('is that of two cliques joined by one edge', () => {
    const edges = [
      [1, 2],
      [0, 2],
      [0, 1, 3],
      [2, 4, 5],
      [3, 5],
      [3, 4],
    ];
    const starts = new Int32Array([0, 2, 4, 7, 10, 12, 14]);
    const graph = {
      rows: 6,
      columns: 6,
      starts,
      indices: Int32Array.from(edges.flat()),
      values: new Float64Array(14).fill(1),
    };
    expect(modularity(graph, [0, 0, 0, 1, 1, 1])).toBeCloseTo(12 / 14 - 2 * (7 / 14) ** 2, 12);
    expect(modularity(graph, [0, 0, 0, 0, 0, 0])).toBeCloseTo(0, 12);
  });
});

describe('leadingEigenpairs', () => {
  it('finds the largest eigenvalues of a diagonal operator, and their vectors', () => {
    const diagonal = [0.3, 1, 0.2, 0.6, 0.05, 0.1, 0.01, 0.02, 0, 0, 0, 0];
    const apply = (block: Matrix): Matrix => ({
      ...block,
      values: block.values.map((value, place) => value * (diagonal[Math.floor(place / block.columns)] ?? 0)),
    });
    const { values, vectors } = leadingEigenpairs(apply, diagonal.length, 3, { sweeps: 4, degree: 10 });
    expect([...values].map((value) => Number(value.toFixed(9)))).toEqual([1, 0.6, 0.3]);
    expect(Math.abs(row(vectors, 1)[0] ?? 0)).toBeCloseTo(1, 9);
    expect(Math.abs(row(vectors, 3)[1] ?? 0)).toBeCloseTo(1, 9);
  });

  it('finds the eigenvalues of an operator that does nothing, and of one that changes nothing', () => {
    for (const value of [0, 1]) {
      const apply = (block: Matrix): Matrix => ({ ...block, values: block.values.map((x) => x * value) });
      expect([...leadingEigenpairs(apply, 6, 2, { sweeps: 2, degree: 5 }).values]).toEqual([
        expect.closeTo(value, 9),
        expect.closeTo(value, 9),
      ]);
    }
  });
});

describe('kmeansGroups', () => {
  it('numbers groups without gaps in order of appearance, the same twice', () => {
    const { points } = bundles(40, 4, 0.3);
    const groups = kmeansGroups(points, 4);
    expect(kmeansGroups(points, 4)).toEqual(groups);
    expect([...new Set(groups)]).toEqual([0, 1, 2, 3]);
  });

  it('manages more groups than there are different points', () => {
    const points: Matrix = { rows: 4, columns: 2, values: Float64Array.from([1, 0, 1, 0, 0, 1, 0, 1]) };
    expect(new Set(kmeansGroups(points, 3)).size).toBe(2);
  });
});

describe('landmarks', () => {
  const all = (count: number) => Array.from({ length: count }, (_, i) => i);

  it('is all of a few, and a fixed number of many, chosen by the texts alone', () => {
    expect(landmarks([0, 1], textHashes(['a', 'b']), 3)).toEqual([0, 1]);
    const many = names(5000);
    const reversed = [...many].reverse();
    const chosen = new Set(landmarks(all(5000), textHashes(many), 3000).map((i) => many[i]));
    expect(new Set(landmarks(all(5000), textHashes(reversed), 3000).map((i) => reversed[i]))).toEqual(chosen);
    expect(chosen.size).toBe(3000);
  });

  it('is ascending', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (count) => {
        const list = landmarks(all(count), textHashes(names(count)), 1000);
        expect(list.every((index, place) => place === 0 || index > (list[place - 1] ?? 0))).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

describe('inPart', () => {
  it('holds for about four fifths of the texts, others in each round', () => {
    const hashes = [...textHashes(names(5000))];
    const first = hashes.filter((hash) => inPart(hash, 0)).length;
    expect(first / hashes.length).toBeCloseTo(0.8, 1);
    expect(hashes.some((hash) => inPart(hash, 0) !== inPart(hash, 1))).toBe(true);
  });
});
