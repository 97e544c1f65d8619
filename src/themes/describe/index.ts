import type { Grouping } from '../cluster/index.js';
import { describeLevel, type Level, type LevelTheme, type Material } from './level.js';

export { itemTerms } from './item-terms.js';
export type { Material } from './level.js';
export { readingOnce } from './reading.js';

/** A theme without its id; `group` is the group it is of, and `children` are its sub-themes. */
export type Described = LevelTheme & {
  readonly groups: readonly number[];
  readonly children: readonly Described[];
};

/**
 * The themes of a grouping, largest first, ties by name: one for each broad group, with one inside it for each of its groups where
 * there are several.
 */
export function describeGrouping(material: Material, grouping: Grouping): Described[] {
  const { groups, parents, broadCount } = grouping;
  const broad = describeLevel(material, {
    labels: groups.map((group) => parents[group] ?? -1),
    count: broadCount,
    qualities: grouping.broadQualities,
    parts: groups,
  });
  const inside = partsOf(parents, broadCount);
  const themes = broad.map((theme, parent) => {
    const own = inside[parent] ?? [];
    return { ...theme, groups: own, children: own.length > 1 ? childrenOf(material, grouping, own, theme.name) : [] };
  });
  return largestFirst(themes);
}

function childrenOf(
  material: Material,
  { groups, qualities }: Grouping,
  own: readonly number[],
  parent: string,
): Described[] {
  const places = new Map(own.map((group, place) => [group, place]));
  const level: Level = {
    labels: groups.map((group) => places.get(group) ?? -1),
    count: own.length,
    qualities: own.flatMap((group) => qualities[group] ?? []),
    parent,
  };
  return largestFirst(
    describeLevel(material, level).map((theme, place) => ({
      ...theme,
      groups: own.slice(place, place + 1),
      children: [],
    })),
  );
}

function partsOf(parents: readonly number[], count: number): number[][] {
  const parts: number[][] = Array.from({ length: count }, () => []);
  parents.forEach((parent, group) => {
    parts[parent]?.push(group);
  });
  return parts;
}

function largestFirst(themes: readonly Described[]): Described[] {
  return [...themes].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}
