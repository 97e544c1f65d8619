import { UsageError } from '../core/errors.js';
import type { Item } from '../core/item.js';
import type { OnProgress } from '../core/progress.js';
import type { Choice, Membership, Theme } from '../core/theme.js';
import type { Token } from '../core/token.js';
import type { WordVectors } from '../core/vectors.js';
import { centroidsOf } from './cluster/centroids.js';
import { cluster, type Grouping } from './cluster/index.js';
import { type Described, describeGrouping, itemTerms } from './describe/index.js';
import type { DistinctText } from './distinct.js';
import type { NameWords } from './name/index.js';
import { represent } from './represent/index.js';
import type { TermTable } from './represent/terms.js';

export type ThemeSettings = {
  readonly vectors: WordVectors;
  readonly words: NameWords;
  /** Words of one list are names of the same thing. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Number of top-level themes; chosen from the data when left out. */
  readonly count?: number;
  readonly onProgress?: OnProgress;
};

/** The distinct texts, in the order of their code units, and what their words are. */
export type AnalysedTexts = {
  readonly distinct: readonly DistinctText[];
  readonly table: TermTable;
  /** The tokens of one text, cut anew at each call. */
  readonly tokens: (text: number) => readonly Token[];
};

export type Themes = {
  /** Largest first, each with its sub-themes after it; ids t1, t2 … and t1-1, t1-2 … in that order. */
  readonly themes: readonly Theme[];
  /** By item id, for every item that was passed in. */
  readonly memberships: ReadonlyMap<string, Membership>;
  readonly choice: Choice;
};

/** Why an item with content stands in no theme. */
const UNKNOWN_WORDS = '没有可以据以归类的词语';

/**
 * Groups items into named themes. Items without content belong to none, a duplicate goes with its first, and the same set of texts
 * gives the same themes in any order. Throws a UsageError when more themes are asked for than there are distinct items.
 */
export function findThemes(
  items: readonly Item[],
  { distinct, table, tokens }: AnalysedTexts,
  { count, onProgress, ...settings }: ThemeSettings,
): Themes {
  if (count !== undefined && count > distinct.length)
    throw new UsageError(`要求归为 ${count} 类，但去重后有内容的意见只有 ${distinct.length} 条，请把类数改小`);
  onProgress?.('归类', 0, 1);
  const representation = represent(table, settings);
  const grouping = cluster(
    representation.points,
    distinct.map(({ text }) => text),
    {
      ...(count === undefined ? {} : { count }),
      onStep: (done, total) => onProgress?.('归类', done, total),
    },
  );
  const themed = grouping.groups.filter((group) => group >= 0).length;
  const described = describeGrouping(
    { distinct, themed, tokens, table, representation, words: settings.words },
    grouping,
  );
  const space = representation.words;
  const terms = itemTerms(table, space, grouping.groups, centroidsOf(space.points, grouping.groups, grouping.count));
  return { ...numbered(items, described, distinct, grouping, terms), choice: grouping.choice };
}

function numbered(
  items: readonly Item[],
  described: readonly Described[],
  distinct: readonly DistinctText[],
  { groups, memberships }: Grouping,
  terms: readonly (readonly string[])[],
): Omit<Themes, 'choice'> {
  const themes: Theme[] = [];
  const ids = new Map<number, string>();
  const number = ({ groups: own, children, ...theme }: Described, id: string, parent?: string): void => {
    themes.push({ id, ...theme, ...(parent === undefined ? {} : { parent }) });
    for (const group of own) ids.set(group, id);
    children.forEach((child, place) => {
      number(child, `${id}-${place + 1}`, id);
    });
  };
  described.forEach((theme, place) => {
    number(theme, `t${place + 1}`);
  });
  const byItem = new Map<string, Membership>(items.map(({ id }) => [id, { theme: null, membership: 0, terms: [] }]));
  distinct.forEach((entry, i) => {
    const theme = ids.get(groups[i] ?? -1);
    const membership: Membership =
      theme === undefined
        ? { theme: null, membership: 0, terms: [], unthemed: UNKNOWN_WORDS }
        : { theme, membership: Math.round((memberships[i] ?? 0) * 1000) / 1000, terms: terms[i] ?? [] };
    for (const id of entry.ids) byItem.set(id, membership);
  });
  return { themes, memberships: byItem };
}
