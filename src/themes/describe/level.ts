import type { Theme, ThemeQuality } from '../../core/theme.js';
import { centroidsOf } from '../cluster/centroids.js';
import type { DistinctText } from '../distinct.js';
import { at, row } from '../maths/matrix.js';
import { type Nameless, type Names, type NameWords, nameGroups, type ReadText } from '../name/index.js';
import type { Representation } from '../represent/index.js';
import { countsOf, type TermTable, termsOf } from '../represent/terms.js';
import { type Contrast, contrasts, themeKeywords } from './contrast.js';
import { representatives } from './representatives.js';

/** Keywords kept for a theme. */
const KEYWORDS = 8;
/** Items of a group that its name is taken from, at most, spread over all of them; fewer of each sub-theme where there are many texts. */
const READ_FOR_NAMES = { most: 200, inside: 40, manyFrom: 3000 };

export type Material = {
  readonly distinct: readonly DistinctText[];
  /** How many of them belong to a group. */
  readonly themed: number;
  /** What one text says, for names. */
  readonly read: (text: number) => ReadText;
  readonly table: TermTable;
  readonly representation: Representation;
  readonly words: NameWords;
};

/** Groups on one level: each text's group, or −1. */
export type Level = {
  readonly labels: readonly number[];
  readonly count: number;
  readonly qualities: readonly ThemeQuality[];
  /** Each text's group on the level below, where there is one. */
  readonly parts?: readonly number[];
  /** The name of the theme that these groups are inside of. */
  readonly parent?: string;
};

/** A theme without its place among others; vague where no words tell it. */
export type LevelTheme = Omit<Theme, 'id' | 'parent'> & Pick<Names, 'isVague'>;

/** One theme a group, in the order of the groups: names, keywords, sizes, representatives. */
export function describeLevel(material: Material, level: Level): LevelTheme[] {
  const { labels, count, qualities } = level;
  const { distinct, themed, table, representation, words } = material;
  const members = membersOf(labels, count);
  const contrast = contrasts(table, labels, count);
  const names = nameGroups(namelessGroups(material, members, level, contrast), words, level.parent);
  const centroids = centroidsOf(representation.points, labels, count);
  const texts = distinct.map(({ text }) => text);
  return members.map((list, group) => ({
    ...(names[group] ?? { name: '', alternatives: [] }),
    keywords: themeKeywords(contrast[group] ?? new Map(), totals(list, table), words.weak, KEYWORDS),
    size: list.length,
    received: list.reduce((sum, i) => sum + (distinct[i]?.ids.length ?? 0), 0),
    share: themed === 0 ? 0 : list.length / themed,
    ...(qualities[group] ? { quality: qualities[group] } : {}),
    representatives: representatives(list, representation.points, row(centroids, group), texts).map(
      (i) => distinct[i]?.ids[0] ?? '',
    ),
  }));
}

function namelessGroups(
  { read, representation: { words: space } }: Material,
  members: readonly (readonly number[])[],
  { labels, parts, parent }: Level,
  contrast: readonly Contrast[],
): Nameless[] {
  const centres = centroidsOf(space.points, labels, members.length);
  const many = labels.length >= READ_FOR_NAMES.manyFrom;
  const most = parent !== undefined && many ? READ_FOR_NAMES.inside : READ_FOR_NAMES.most;
  return members.map((list, group) => {
    const some = spread(list, most);
    return {
      size: list.length,
      members: some.map(read),
      ...(parts ? { parts: some.map((i) => parts[i] ?? -1) } : {}),
      contrast: contrast[group] ?? new Map(),
      centroid: row(centres, group),
      place: space.placeOf,
    };
  });
}

/** At most so many of a list, evenly spread over it. */
function spread(list: readonly number[], most: number): readonly number[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(list.length, most) }, (_, i) => list[Math.floor(i * step)] ?? 0);
}

function membersOf(labels: readonly number[], count: number): number[][] {
  const members: number[][] = Array.from({ length: count }, () => []);
  labels.forEach((group, i) => {
    members[group]?.push(i);
  });
  return members;
}

function totals(members: readonly number[], table: TermTable): Map<string, number> {
  const counts = new Int32Array(table.vocabulary.length);
  for (const i of members) {
    const own = countsOf(table, i);
    termsOf(table, i).forEach((term, n) => {
      counts[term] = at(counts, term) + at(own, n);
    });
  }
  const totals = new Map<string, number>();
  counts.forEach((count, term) => {
    if (count > 0) totals.set(table.vocabulary[term] ?? '', count);
  });
  return totals;
}
