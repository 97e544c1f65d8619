import { UsageError } from './core/errors.js';
import type { Item } from './core/item.js';
import type { ThemesResult } from './core/results.js';
import type { Taxonomy } from './core/taxonomy.js';
import type { Membership } from './core/theme.js';
import { requireWhole } from './core/whole-number.js';
import { contentWords } from './corpus/lexicon.js';
import { domainSegmenter, type SegmentOptions } from './segment.js';
import {
  type AnalysedTexts,
  type BaseThemes,
  contentTerms,
  extendThemes,
  findThemes,
  type Seed,
  sortIntoThemes,
  type ThemeSettings,
  type Themes,
} from './themes/index.js';

/** Where themes come from other than the texts themselves. */
export type GivenOptions = {
  /** An earlier result to go on from: its themes, ids, names and items stay, new items join or form new themes. */
  readonly base?: ThemesResult;
  /** With `base`: cosine from which a new item joins an old theme, 0–1; taken from the old items when left out. */
  readonly similarity?: number;
  /** Themes given in advance, in place of those that the texts form. */
  readonly taxonomy?: Taxonomy;
  /** With `taxonomy`: what fits none of its themes is grouped by itself. Default false: it stays unthemed. */
  readonly clusterRest?: boolean;
};

/** Throws a UsageError where what is given in advance contradicts itself or the number of themes asked for, or a figure is out of range. */
export function checkGiven({ base, taxonomy, similarity }: GivenOptions, count: number | undefined): void {
  requireWhole('主题个数', count, 2);
  if (similarity !== undefined && !(similarity >= 0 && similarity <= 1))
    throw new UsageError(`相近程度应为 0 到 1 之间的数，收到「${similarity}」`);
  if (base && taxonomy)
    throw new UsageError('--base 和 --taxonomy 不能同时用：接着上一批做时，主题以上一批的结果为准，请去掉一个');
  if (count !== undefined && (base || taxonomy))
    throw new UsageError('主题已由 --base 或 --taxonomy 给定，请去掉 --themes');
}

/** Themes from the texts themselves, from an earlier result, or from a taxonomy. */
export async function arrangeThemes(
  items: readonly Item[],
  analysed: AnalysedTexts,
  { base, similarity, taxonomy, clusterRest = false, ...options }: GivenOptions & SegmentOptions,
  settings: ThemeSettings,
): Promise<Themes & { readonly similarity?: number }> {
  if (base)
    return extendThemes(items, analysed, baseThemes(base), {
      ...settings,
      ...(similarity === undefined ? {} : { similarity }),
    });
  if (taxonomy)
    return sortIntoThemes(items, analysed, { ...settings, clusterRest, seeds: await seedsOf(taxonomy, options) });
  return findThemes(items, analysed, settings);
}

function baseThemes({ themes, items }: ThemesResult): BaseThemes {
  const placed = items.filter(({ noContent }) => !noContent);
  return {
    themes,
    memberships: new Map(
      placed.map(({ id, theme, membership, terms, unthemed }): [string, Membership] => [
        id,
        { theme, membership, terms, ...(unthemed === undefined ? {} : { unthemed }) },
      ]),
    ),
  };
}

async function seedsOf({ themes }: Taxonomy, options: SegmentOptions): Promise<Seed[]> {
  const segment = await domainSegmenter(options);
  const termsOf = (text: string) => contentTerms(segment(text), contentWords());
  return themes.map(({ name, words, examples }) => ({
    name,
    words: [name, ...words].map(termsOf),
    terms: termsOf([name, ...words].join('，')),
    literals: words.filter((word) => termsOf(word).size === 0).map((word) => word.toLowerCase()),
    examples: examples.map(termsOf),
  }));
}
