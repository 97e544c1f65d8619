import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster, type Grouping } from '../../src/themes/cluster/index.js';
import { type Matrix, row, zeros } from '../../src/themes/maths/matrix.js';
import { seededRandom } from '../../src/themes/maths/random.js';
import { bundles, names } from './points.js';

const sizesOf = (labels: readonly number[], count: number) =>
  Array.from({ length: count }, (_, group) => labels.filter((label) => label === group).length);
const pairs = (a: readonly number[], b: readonly number[]) => new Set(a.map((x, i) => `${x}:${b[i]}`)).size;
const broadOf = ({ groups, parents }: Grouping) => groups.map((group) => parents[group] ?? -1);

describe('two levels', () => {
  it('finds the parts inside broad groups where they lie apart', () => {
    const { points, truth, parts } = bundles(126, 3, 0.12, 3);
    const grouping = cluster(points, names(126), { count: 3 });
    expect([grouping.broadCount, grouping.count]).toEqual([3, 9]);
    expect(pairs(broadOf(grouping), truth)).toBe(3);
    expect(pairs(grouping.groups, parts)).toBe(9);
  });

  it('is one level for few points, for groups that do not fall apart, and where it is switched off', () => {
    const few = cluster(bundles(90, 3, 0.12, 3).points, names(90), { count: 3 });
    expect(few.parents).toEqual([0, 1, 2]);
    const { points } = bundles(126, 3, 0.12, 3);
    expect(cluster(points, names(126), { count: 3, levels: false }).parents).toEqual([0, 1, 2]);
  });

  it('nests every leaf in a broad group, with no broad group under 2 and no part under 5', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 260 }),
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (rows, groups, spread) => {
          const { points } = bundles(rows, groups, spread, 2);
          const grouping = cluster(points, names(rows));
          expect(grouping.parents).toHaveLength(grouping.count);
          expect(new Set(grouping.parents)).toEqual(new Set(Array.from({ length: grouping.broadCount }, (_, i) => i)));
          expect(Math.min(...sizesOf(broadOf(grouping), grouping.broadCount))).toBeGreaterThanOrEqual(2);
          if (grouping.count > grouping.broadCount)
            expect(Math.min(...sizesOf(grouping.groups, grouping.count))).toBeGreaterThanOrEqual(2);
          expect(grouping.groups.filter((group) => group < 0).length).toBeLessThanOrEqual(0.03 * rows);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('gives the same groups whatever order the texts came in before they were sorted', () => {
    const { points } = bundles(240, 4, 0.8, 2);
    const texts = names(240);
    const random = seededRandom(5);
    const order = texts.map((_, i) => i).sort(() => random() - 0.5);
    const sorted = [...order].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    const again: Matrix = zeros(points.rows, points.columns);
    sorted.forEach((from, to) => {
      row(again, to).set(row(points, from));
    });
    expect(
      cluster(
        again,
        sorted.map((i) => texts[i] ?? ''),
      ),
    ).toEqual(cluster(points, texts));
  });

  it('lets many points without a known word join by their characters, and leaves those that share none', () => {
    const { points } = bundles(40, 2, 0.2);
    const texts = Array.from({ length: 40 }, (_, i) => `${i % 2 === 0 ? '食堂' : '路灯'}${String(i).padStart(2, '0')}`);
    for (const i of [0, 1, 2, 3]) row(points, i).fill(0);
    const { groups } = cluster(points, [...texts.slice(0, 3), 'qq', ...texts.slice(4)]);
    expect([groups[0], groups[1], groups[2], groups[3]]).toEqual([groups[4], groups[5], groups[4], -1]);
  });
});
