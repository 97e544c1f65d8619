import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/themes/cluster/index.js';
import { qualitiesOf } from '../../src/themes/cluster/quality.js';
import { bundles, names } from './points.js';

describe('quality of groups', () => {
  it('is the mean cosine to the centroid, the distance to the nearest other one, and the stability, to three decimals', () => {
    const points = { rows: 4, columns: 2, values: Float64Array.from([1, 0, 0.6, 0.8, 0, 1, 0, 1]) };
    const centroids = { rows: 2, columns: 2, values: Float64Array.from([1, 0, 0, 1]) };
    expect(qualitiesOf(points, [0, 0, 1, -1], centroids, [0.12345, 1])).toEqual([
      { cohesion: 0.8, separation: 1, stability: 0.123 },
      { cohesion: 1, separation: 1, stability: 1 },
    ]);
  });

  it('says nothing of a single group', () => {
    const { qualities, broadQualities } = cluster(bundles(4, 1, 0.2).points, names(4));
    expect([qualities, broadQualities]).toEqual([[], []]);
  });

  it('is high for groups that lie apart, and lower for what only looks like groups', () => {
    const apart = cluster(bundles(150, 5, 0.2).points, names(150), { count: 5 }).broadQualities;
    const mixed = cluster(bundles(150, 1, 3).points, names(150), { count: 5 }).broadQualities;
    const least = (key: 'cohesion' | 'stability') => Math.min(...apart.map((quality) => quality[key]));
    const most = (key: 'cohesion' | 'stability') => Math.max(...mixed.map((quality) => quality[key]));
    expect(least('stability')).toBeGreaterThan(0.95);
    expect(least('cohesion')).toBeGreaterThan(most('cohesion'));
    expect(least('stability')).toBeGreaterThan(most('stability'));
  });

  it('has one value a group on both levels, each between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 200 }), fc.double({ min: 0.1, max: 3, noNaN: true }), (rows, spread) => {
        const grouping = cluster(bundles(rows, 4, spread, 3).points, names(rows), { count: 2 });
        expect(grouping.qualities).toHaveLength(grouping.count);
        expect(grouping.broadQualities).toHaveLength(grouping.broadCount);
        for (const value of [...grouping.qualities, ...grouping.broadQualities].flatMap(Object.values)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });
});
