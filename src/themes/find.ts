import { UsageError } from '../core/errors.js';
import type { Item } from '../core/item.js';
import type { OnProgress } from '../core/progress.js';
import type { Choice, Membership, Theme } from '../core/theme.js';
import type { Token } from '../core/token.js';
import type { WordVectors } from '../core/vectors.js';
import { centroidsOf } from './cluster/centroids.js';
import { cluster } from './cluster/index.js';
import { describing, itemTerms, readingOnce } from './describe/index.js';
import type { DistinctText } from './distinct.js';
import { row } from './maths/matrix.js';
import type { NameWords } from './name/index.js';
import { numbered, placed } from './place.js';
import { represent } from './represent/index.js';
import type { TermTable } from './represent/terms.js';
import { tiesIn } from './ties.js';
import { told } from './told.js';

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

/** Distinct items of a theme at least. */
const SMALLEST = 2;

/**
 * Groups items into named themes. Items without content belong to none, a duplicate goes with its first, and the same set of texts
 * gives the same themes in any order. Throws a UsageError when more themes are asked for than two distinct items each allow.
 */
export function findThemes(
  items: readonly Item[],
  { distinct, table, tokens }: AnalysedTexts,
  { count, onProgress, ...settings }: ThemeSettings,
): Themes {
  if (count !== undefined && count > Math.floor(distinct.length / SMALLEST))
    throw new UsageError(
      `要求归为 ${count} 类，但去重后有内容的意见只有 ${distinct.length} 条，每类至少 ${SMALLEST} 条，请把类数改小`,
    );
  onProgress?.('归类', 0, 1);
  const representation = represent(table, settings);
  const read = readingOnce(tokens, settings.words);
  const material = { distinct, read, table, representation, words: settings.words };
  const found = cluster(
    representation.points,
    distinct.map(({ text }) => text),
    {
      ...(count === undefined ? {} : { count }),
      isTied: tiesIn(table),
      onStep: (done, total) => onProgress?.('归类', done, total),
    },
  );
  const { grouping, described } = told(representation.points, found, describing(material));
  const space = representation.words;
  const terms = itemTerms(table, space, grouping.groups, centroidsOf(space.points, grouping.groups, grouping.count));
  const { themes, ids } = numbered(described);
  const isPlaceable = (text: number) => row(representation.points, text).some((x) => x !== 0);
  return {
    themes,
    memberships: placed(items, distinct, grouping, { ids, terms, isPlaceable }),
    choice: grouping.choice,
  };
}
