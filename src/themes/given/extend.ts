import type { Item } from '../../core/item.js';
import type { Membership, Theme } from '../../core/theme.js';
import { centroidsOf, nearest } from '../cluster/centroids.js';
import type { AnalysedTexts, ThemeSettings, Themes } from '../find.js';
import { dot, type Matrix, row } from '../maths/matrix.js';
import { represent } from '../represent/index.js';
import { freshThemes, recounted } from './base-themes.js';
import { groupRemainder } from './remainder.js';
import { byItem, describeSlots } from './slots.js';

/** Themes as an earlier result left them, and where its items stand; they keep all of it. */
export type BaseThemes = {
  readonly themes: readonly Theme[];
  readonly memberships: ReadonlyMap<string, Membership>;
};

export type ExtendSettings = ThemeSettings & {
  /** Cosine to a theme's centroid from which a new item joins it, 0–1; that of all but the farthest old items when left out. */
  readonly similarity?: number;
};

/** Share of the old items that are nearer to their own theme's centroid than the similarity asked of a new one. */
const NEARER = 0.95;
const BOUNDS = { least: 0.1, most: 0.6 };

/**
 * Puts new items into the themes of an earlier result: each joins the nearest theme from a similarity on; the others form new
 * themes, whose ids go on from the old ones. Old themes keep ids, names and items. `items` are the old and the new ones.
 */
export function extendThemes(
  items: readonly Item[],
  analysed: AnalysedTexts,
  base: BaseThemes,
  { similarity: asked, ...settings }: ExtendSettings,
): Themes & { readonly similarity: number } {
  const { distinct, table } = analysed;
  const representation = represent(table, settings);
  const leaves = base.themes.filter(({ id }) => base.themes.every(({ parent }) => parent !== id));
  const old = distinct.map(({ ids }) => ids.map((id) => base.memberships.get(id)).find((known) => known !== undefined));
  const places = new Map(leaves.map(({ id }, place) => [id, place]));
  const labels = old.map((known) => places.get(known?.theme ?? '') ?? -1);
  const isNew = (text: number) => old[text] === undefined;
  const similarity = joinNearest(representation.points, labels, leaves.length, isNew, asked);
  const groups = groupRest(representation.points, analysed, labels, leaves.length, isNew);
  const themed = labels.filter((label) => label >= 0).length;
  const { described, membershipIn } = describeSlots(
    { ...analysed, themed, representation, words: settings.words },
    {
      labels,
      given: leaves.length,
      found: groups,
      unthemed: () => `与原有主题的相近程度都不到 ${similarity}，也没有相近的新意见`,
    },
  );
  const fresh = freshThemes(described.slice(leaves.length), base.themes);
  const counted = new Map(leaves.map(({ id }, place) => [id, described[place]]));
  const themes = [...base.themes.map((theme) => recounted(theme, base.themes, counted, themed)), ...fresh.themes];
  const ids = [...leaves.map(({ id }) => id), ...fresh.ids];
  return {
    themes,
    memberships: byItem(
      items,
      distinct.map((entry) => entry.ids),
      (text) => old[text] ?? membershipIn(text, ids),
    ),
    choice: { themes: themes.filter(({ parent }) => parent === undefined).length, by: 'given', candidates: [] },
    similarity,
  };
}

/** Lets each new text join the nearest group of the old ones that is near enough; tells how near that is. */
function joinNearest(
  points: Matrix,
  labels: number[],
  count: number,
  isNew: (text: number) => boolean,
  asked: number | undefined,
): number {
  const centroids = centroidsOf(points, labels, count);
  const similarity = Math.round((asked ?? usualSimilarity(points, labels, centroids)) * 1000) / 1000;
  labels.forEach((_, text) => {
    if (!isNew(text)) return;
    const theme = nearest(row(points, text), centroids);
    if (theme >= 0 && dot(row(points, text), row(centroids, theme)) >= similarity) labels[text] = theme;
  });
  return similarity;
}

/** Groups the new texts that joined none, under the labels from `first` on; tells how many groups there are. */
function groupRest(
  points: Matrix,
  { distinct }: AnalysedTexts,
  labels: number[],
  first: number,
  isNew: (text: number) => boolean,
): number {
  const rest = labels.flatMap((label, text) =>
    label < 0 && isNew(text) && row(points, text).some((x) => x !== 0) ? [text] : [],
  );
  const groups = groupRemainder(points, distinct, rest);
  groups.forEach((group, place) => {
    for (const text of group) labels[text] = first + place;
  });
  return groups.length;
}

/** The cosine to their own theme's centroid that all but the farthest old items have. */
function usualSimilarity(points: Matrix, labels: readonly number[], centroids: Matrix): number {
  const own = labels
    .flatMap((label, i) => (label < 0 ? [] : [dot(row(points, i), row(centroids, label))]))
    .sort((a, b) => b - a);
  const usual = own[Math.floor(own.length * NEARER)] ?? BOUNDS.least;
  return Math.min(BOUNDS.most, Math.max(BOUNDS.least, usual));
}
