import { describe, expect, it } from 'vitest';
import { neighbourGraph } from '../../src/themes/cluster/graph.js';
import { refined } from '../../src/themes/cluster/refine.js';
import { bundles } from './points.js';

const apart = () => {
  const { points, truth } = bundles(60, 3, 0.2);
  return { points, truth, graph: neighbourGraph(points) };
};

describe('refined groups', () => {
  it('take in the points that lie with their members and have their neighbours there', () => {
    const { points, truth, graph } = apart();
    const misplaced = truth.map((group, i) => (i === 5 || i === 12 ? (group + 1) % 3 : group));
    expect(refined(points, graph, misplaced, { count: 3, least: 2 })).toEqual(truth);
  });

  it('stay as they are where every point is in its place', () => {
    const { points, truth, graph } = apart();
    expect(refined(points, graph, truth, { count: 3, least: 2 })).toEqual(truth);
  });

  it('take in points of no group', () => {
    const { points, truth, graph } = apart();
    const some = truth.map((group, i) => (i < 6 ? -1 : group));
    expect(refined(points, graph, some, { count: 3, least: 2 })).toEqual(truth);
  });

  it('keep as many members as asked, even where these belong elsewhere', () => {
    const { points, truth, graph } = apart();
    const strays = [0, 3, 6, 9];
    const found = truth.map((group, i) => (strays.includes(i) ? 3 : group));
    const kept = refined(points, graph, found, { count: 4, least: 4 });
    expect(strays.map((stray) => kept[stray])).toEqual([3, 3, 3, 3]);
  });
});
