import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dissolved } from '../../src/themes/cluster/dissolve.js';
import { cluster, type Grouping } from '../../src/themes/cluster/index.js';
import type { LevelTheme } from '../../src/themes/describe/index.js';
import { told } from '../../src/themes/told.js';
import { bundles, names } from './points.js';

const three = () => {
  const { points } = bundles(126, 3, 0.12, 3);
  return { points, grouping: cluster(points, names(126), { count: 3 }) };
};

describe('groups that are dissolved', () => {
  it('lose their points to the nearest group that stays, inside the broad group where one stays there', () => {
    const { points, grouping } = three();
    const clear = dissolved(points, grouping, new Set([0]));
    const before = grouping.groups.map((leaf) => grouping.parents[leaf]);
    expect(clear.groups.map((leaf) => clear.parents[leaf])).toEqual(before);
    expect([clear.count, clear.broadCount]).toEqual([8, 3]);
    expect(clear.choice).toEqual(grouping.choice);
  });

  it('go to other broad groups where none of theirs stays, which is told', () => {
    const { points, grouping } = three();
    const first = grouping.parents.flatMap((parent, leaf) => (parent === 0 ? [leaf] : []));
    const clear = dissolved(points, grouping, new Set(first));
    expect(clear.choice).toMatchObject({ themes: 2, dissolved: 1 });
    expect([clear.broadQualities.length, clear.qualities.length]).toEqual([2, clear.count]);
    const moved = grouping.groups.flatMap((leaf, i) => (first.includes(leaf) ? [clear.groups[i] ?? -1] : []));
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(0);
  });

  it('leave the points of others where they are, under numbers without gaps', () => {
    const { points, grouping } = three();
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: grouping.count - 1 }), { maxLength: 8 }), (list) => {
        const gone = new Set(list);
        const clear = dissolved(points, grouping, gone);
        expect(clear.count).toBe(grouping.count - gone.size);
        expect(new Set(clear.groups).size).toBe(clear.count);
        const pairs = new Set(
          grouping.groups.flatMap((leaf, i) => (gone.has(leaf) ? [] : [`${leaf}:${clear.groups[i]}`])),
        );
        expect(pairs.size).toBe(clear.count);
        for (const membership of clear.memberships) expect(membership).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
  });

  it('leave a point that says nothing without a group', () => {
    const { points, grouping } = three();
    points.values.fill(0, 0, points.columns);
    const clear = dissolved(points, grouping, new Set([grouping.groups[0] ?? 0]));
    expect(clear.groups[0]).toBe(-1);
  });
});

describe('themes that no words tell', () => {
  const theme = (name: string, isVague: boolean): LevelTheme => ({
    name,
    alternatives: [],
    keywords: [],
    size: 1,
    received: 1,
    share: 1,
    representatives: [],
    ...(isVague ? { isVague } : {}),
  });
  /** Describes the first time with these places vague, later with none. */
  const once = (vague: readonly number[]) => {
    let times = 0;
    return (count: number): LevelTheme[] => {
      times++;
      return Array.from({ length: count }, (_, place) =>
        theme(`${times}.${place}`, times === 1 && vague.includes(place)),
      );
    };
  };
  const countsAfter = (options: { readonly count?: number }, vague: readonly number[]) => {
    const { points } = bundles(120, 5, 0.3);
    const themes = once(vague);
    const broad = ({ broadCount }: Grouping) => themes(broadCount);
    const found = cluster(points, names(120), { ...options, levels: false });
    return told(points, found, { broad, inside: () => [] }).grouping.broadCount;
  };

  it('are dissolved where the texts chose the number', () => {
    expect(countsAfter({}, [0, 3])).toBe(3);
  });

  it('stay where they are asked for, and the larger ones where they are half of all', () => {
    expect(countsAfter({ count: 5 }, [0, 3])).toBe(5);
    expect(countsAfter({}, [0, 1, 2])).toBe(3);
    expect(countsAfter({}, [0, 1, 2, 3, 4])).toBe(3);
  });

  it('are joined inside a theme, all of them where they are half of its parts; other themes stay as described', () => {
    const { points, grouping } = three();
    const partsOf = ({ parents }: Grouping, broad: number) => parents.filter((parent) => parent === broad).length;
    const seen = (vague: readonly number[]) => {
      const parts = [once([]), once(vague), once([])];
      const broad = () => ['a', 'b', 'c'].map((name) => theme(name, false));
      const inside = (own: Grouping, place: number) => parts[place]?.(partsOf(own, place)) ?? [];
      const { grouping: clear, described } = told(points, grouping, { broad, inside });
      for (const { groups, children } of described)
        expect(children.flatMap((child) => child.groups).toSorted((a, b) => a - b)).toEqual(groups);
      return [clear.count, described.map(({ children }) => children[0]?.name)];
    };
    expect(seen([1])).toEqual([8, ['1.0', '2.0', '1.0']]);
    expect(seen([1, 2])).toEqual([7, ['1.0', '2.0', '1.0']]);
    expect(seen([])).toEqual([9, ['1.0', '1.0', '1.0']]);
  });
});
