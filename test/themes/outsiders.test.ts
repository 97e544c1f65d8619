import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/themes/cluster/index.js';
import { withoutOutsiders } from '../../src/themes/cluster/outsiders.js';
import { row } from '../../src/themes/maths/matrix.js';
import { termTable } from '../../src/themes/represent/terms.js';
import { tiesIn } from '../../src/themes/ties.js';
import { bundles, names } from './points.js';

/** Three bundles, and one point that lies opposite to all of them. */
const withStray = (rows: number) => {
  const { points, truth } = bundles(rows, 3, 0.2);
  for (let j = 0; j < points.columns; j++)
    row(points, 0)[j] = -[1, 2, 3].reduce((sum, i) => sum + (row(points, i)[j] ?? 0), 0) / 3;
  return { points, truth };
};

describe('outsiders', () => {
  it('are the points that are near no group', () => {
    const { points, truth } = withStray(90);
    expect(withoutOutsiders(points, truth, 3)).toEqual([-1, ...truth.slice(1)]);
    expect(cluster(points, names(90), { count: 3 }).groups[0]).toBe(-1);
  });

  it('are none where all points are near their groups, or where there are few', () => {
    const { points, truth } = bundles(90, 3, 0.2);
    expect(withoutOutsiders(points, truth, 3)).toEqual(truth);
    const few = withStray(30);
    expect(withoutOutsiders(few.points, few.truth, 3)).toEqual(few.truth);
  });

  it('are none of those that have something in common with others', () => {
    const { points, truth } = withStray(90);
    expect(withoutOutsiders(points, truth, 3, (point) => point === 0)).toEqual(truth);
    expect(cluster(points, names(90), { count: 3, isTied: (point) => point === 0 }).groups[0]).toBeGreaterThanOrEqual(
      0,
    );
  });

  it('have no special term in common with two others', () => {
    const said = [['职称评审', '录像'], ['职称评审', '名额'], ['职称评审'], ['取暖费', '名额'], ['名额']];
    const isTied = tiesIn(termTable(said.map((terms) => new Map(terms.map((term) => [term, 1])))));
    expect(said.map((_, text) => isTied(text))).toEqual([true, true, true, false, false]);
  });

  it('do not count as such where they say nothing, but take up room', () => {
    const { points, truth } = withStray(90);
    for (const silent of [4, 5]) row(points, silent).fill(0);
    expect(withoutOutsiders(points, truth, 3)[4]).toBe(truth[4]);
    const outside = truth.map((group, i) => (i === 4 || i === 5 ? -1 : group));
    expect(withoutOutsiders(points, outside, 3)).toEqual(outside);
  });

  it('are at most 3 in 100, and less than half of any group, whatever the points', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 200 }),
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        (rows, groups, spread) => {
          const { points } = bundles(rows, 5, spread);
          const labels = Array.from({ length: rows }, (_, i) => i % groups);
          const inside = withoutOutsiders(points, labels, groups);
          const out = inside.flatMap((group, i) => (group < 0 ? [i] : []));
          expect(out.length).toBeLessThanOrEqual(0.03 * rows);
          for (let group = 0; group < Math.min(groups, rows); group++) {
            const own = labels.filter((label) => label === group).length;
            expect(out.filter((i) => labels[i] === group).length).toBeLessThan(Math.max(1, own / 2));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
