import { UsageError } from '../core/errors.js';
import type { Item } from '../core/item.js';
import type { OnProgress } from '../core/progress.js';
import type { Membership, Theme } from '../core/theme.js';
import type { Segment, Token } from '../core/token.js';
import type { WordVectors } from '../core/vectors.js';
import { cluster, type Grouping } from './cluster/index.js';
import { describeGroups } from './describe/index.js';
import { type DistinctText, distinctTexts } from './distinct.js';
import type { NameWords } from './name/index.js';
import { represent } from './represent/index.js';
import { contentTerms } from './represent/terms.js';

export type ThemeSettings = {
  readonly segment: Segment;
  readonly vectors: WordVectors;
  readonly words: NameWords;
  /** Number of themes; chosen from the data when left out. */
  readonly count?: number;
  readonly onProgress?: OnProgress;
};

export type Themes = {
  /** Largest first; ids t1, t2 … in that order. */
  readonly themes: readonly Theme[];
  /** By item id, for every item that was passed in. */
  readonly memberships: ReadonlyMap<string, Membership>;
};

/**
 * Groups items into named themes. Items without content belong to none, a duplicate goes with its first, and the same set of texts
 * gives the same themes in any order. Throws a UsageError when more themes are asked for than there are distinct items.
 */
export function findThemes(
  items: readonly Item[],
  { segment, vectors, words, count, onProgress }: ThemeSettings,
): Themes {
  const distinct = distinctTexts(items);
  if (count !== undefined && count > distinct.length)
    throw new UsageError(`要求归为 ${count} 类，但去重后有内容的意见只有 ${distinct.length} 条，请把类数改小`);
  const texts = distinct.map(({ text }) => text);
  const tokens = segmentAll(texts, segment, onProgress);
  const terms = tokens.map((list) => contentTerms(list, words.stopwords));
  onProgress?.('归类', 0, 1);
  const representation = represent(terms, vectors);
  const grouping = cluster(representation.points, texts, {
    ...(count === undefined ? {} : { count }),
    onStep: (done, total) => onProgress?.('归类', done, total),
  });
  const described = describeGroups({ distinct, tokens, terms, representation, grouping }, words);
  return numbered(items, described, distinct, grouping);
}

function segmentAll(texts: readonly string[], segment: Segment, onProgress?: OnProgress): (readonly Token[])[] {
  return texts.map((text, done) => {
    if (done % 100 === 0) onProgress?.('分词', done, texts.length);
    return segment(text);
  });
}

function numbered(
  items: readonly Item[],
  described: readonly Omit<Theme, 'id'>[],
  distinct: readonly DistinctText[],
  { groups, memberships }: Grouping,
): Themes {
  const order = described
    .map((theme, group) => ({ theme, group }))
    .sort((a, b) => b.theme.size - a.theme.size || (a.theme.name < b.theme.name ? -1 : 1));
  const ids = new Map(order.map(({ group }, place) => [group, `t${place + 1}`]));
  const byItem = new Map<string, Membership>(items.map(({ id }) => [id, { theme: null, membership: 0, terms: [] }]));
  distinct.forEach((entry, i) => {
    const theme = ids.get(groups[i] ?? -1) ?? null;
    const membership = Math.round((memberships[i] ?? 0) * 1000) / 1000;
    for (const id of entry.ids) byItem.set(id, { theme, membership, terms: [] });
  });
  return { themes: order.map(({ theme, group }) => ({ id: ids.get(group) ?? '', ...theme })), memberships: byItem };
}
