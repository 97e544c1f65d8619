import type { Grouping } from '../cluster/index.js';
import { leavesOf } from '../cluster/levels.js';
import { describeLevel, type Level, type LevelTheme, type Material } from './level.js';

export { itemTerms } from './item-terms.js';
export type { LevelTheme, Material } from './level.js';
export { readingOnce } from './reading.js';

/** A theme without its id; `group` is the group it is of, and `children` are its sub-themes. */
export type Described = LevelTheme & {
  readonly groups: readonly number[];
  readonly children: readonly Described[];
};

/** Describes the groups of a grouping, level by level, each list in the order of the groups. */
export type Describe = {
  /** One theme a broad group. */
  readonly broad: (grouping: Grouping) => readonly LevelTheme[];
  /** One theme for each group inside a broad one under the name of that; none where there is only one. */
  readonly inside: (grouping: Grouping, broad: number, parent: string) => readonly LevelTheme[];
};

/** Describes groupings of the same texts; `themed` of its material is counted in each. */
export function describing(material: Omit<Material, 'themed'>): Describe {
  const of = (groups: readonly number[], level: Level) =>
    describeLevel({ ...material, themed: groups.filter((group) => group >= 0).length }, level);
  return {
    broad: ({ groups, parents, broadCount, broadQualities }) =>
      of(groups, {
        labels: groups.map((group) => parents[group] ?? -1),
        count: broadCount,
        qualities: broadQualities,
        parts: groups,
      }),
    inside: ({ groups, parents, qualities }, broad, parent) => {
      const own = leavesOf(parents, broad);
      if (own.length < 2) return [];
      const places = new Map(own.map((group, place) => [group, place]));
      const labels = groups.map((group) => places.get(group) ?? -1);
      return of(groups, {
        labels,
        count: own.length,
        qualities: own.flatMap((group) => qualities[group] ?? []),
        parent,
      });
    },
  };
}

/** The themes of a grouping with their sub-themes, both largest first, ties by name. */
export function nested(
  { parents }: Grouping,
  broad: readonly LevelTheme[],
  inside: readonly (readonly LevelTheme[])[],
): Described[] {
  const themes = broad.map((theme, place) => {
    const groups = leavesOf(parents, place);
    const children = (inside[place] ?? []).map((child, i) => ({
      ...child,
      groups: groups.slice(i, i + 1),
      children: [],
    }));
    return { ...theme, groups, children: largestFirst(children) };
  });
  return largestFirst(themes);
}

function largestFirst(themes: readonly Described[]): Described[] {
  return [...themes].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}
