import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/themes/cluster/index.js';
import { bundles, names } from './points.js';

describe('choice of the number of themes', () => {
  it('records every number looked at, the chosen one among them', () => {
    const { choice, broadCount } = cluster(bundles(120, 5, 0.3).points, names(120));
    expect(choice).toMatchObject({ themes: 5, by: 'data' });
    expect(broadCount).toBe(5);
    expect(choice.candidates.map(({ themes }) => themes)).toEqual(Array.from({ length: 19 }, (_, i) => i + 2));
    const best = choice.candidates.reduce((a, b) => (b.score > a.score ? b : a));
    expect(best.themes).toBe(5);
  });

  it('says where the user chose', () => {
    const { choice } = cluster(bundles(120, 5, 0.3).points, names(120), { count: 4 });
    expect(choice).toEqual({ themes: 4, by: 'user', candidates: [] });
  });

  it('says how many were asked for where the points form fewer', () => {
    const { choice } = cluster(bundles(8, 2, 0.2).points, names(8), { count: 30 });
    expect(choice).toMatchObject({ by: 'user', asked: 30 });
    expect(choice.themes).toBeLessThanOrEqual(8);
  });

  it('gives every number that is asked for, where there are points enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.double({ min: 0.2, max: 2, noNaN: true }), (count, spread) => {
        expect(cluster(bundles(100, 5, spread).points, names(100), { count }).broadCount).toBe(count);
      }),
      { numRuns: 20 },
    );
  });

  it('looks at no numbers for a handful of points, and finds no theme in none', () => {
    expect(cluster(bundles(4, 2, 0.2).points, names(4)).choice).toEqual({ themes: 1, by: 'data', candidates: [] });
    expect(cluster({ rows: 0, columns: 3, values: new Float64Array(0) }, []).choice.themes).toBe(0);
  });
});
