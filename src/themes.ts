import { type AnalysisOptions, analyseTexts } from './analysis.js';
import { arrangeThemes, checkGiven, type GivenOptions } from './arrange.js';
import { handedIn, handedInSince, itemsBefore, type NewItem, newItems, nextBatch } from './batches/index.js';
import type { Document } from './core/document.js';
import type { Item } from './core/item.js';
import { closedLedger, type Ledger } from './core/ledger.js';
import { readingOf } from './core/reading.js';
import { RESULT_VERSION, type ThemesResult } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import type { Theme } from './core/theme.js';
import type { WordVectors } from './core/vectors.js';
import { requireWhole } from './core/whole-number.js';
import { nonAnswerPatterns, nonAnswers, synonyms } from './corpus/lexicon.js';
import { wordVectors } from './corpus/vectors.js';
import { itemize } from './items/index.js';
import { nameWords } from './name-words.js';
import { distinctTexts } from './themes/index.js';

export type ThemesOptions = AnalysisOptions &
  GivenOptions & {
    /** Number of top-level themes, from 2; chosen from the data when left out. */
    readonly themes?: number;
    /** False: a row, record or file is one item. Default true. */
    readonly split?: boolean;
    /** Word vectors other than the shipped ones. */
    readonly vectors?: WordVectors;
  };

/**
 * The main job without its report: documents → items → themes, and the ledger that accounts for every item. The same submissions
 * give the same result; their order changes nothing but the order of `items`, and which of those that say the same is the first one.
 * Throws a UsageError for a call that cannot be met.
 */
export async function groupThemes(submissions: Submissions, options: ThemesOptions = {}): Promise<ThemesResult> {
  const { split = true, base, vectors = wordVectors(), themes: count, onProgress } = options;
  checkGiven(options, count);
  requireWhole('线程个数', options.threads, 1);
  const read = itemize(submissions.documents, {
    split,
    nonAnswers: { texts: nonAnswers(), patterns: nonAnswerPatterns() },
    ...(base === undefined ? {} : { before: itemsBefore(base) }),
  });
  const added = base === undefined ? read.map((item): NewItem => ({ item, read: item })) : newItems(read, base);
  const fresh = added.map(({ item }) => item);
  const items = [...(base?.items ?? []), ...fresh];
  const distinct = distinctTexts([...(base?.items ?? []), ...asRead(added, submissions.documents)]);
  const { keywords, ...words } = await analyseTexts(
    distinct.map(({ text }) => text),
    options,
  );
  const { themes, memberships, choice, similarity } = await arrangeThemes(items, { distinct, ...words }, options, {
    vectors,
    words: nameWords(),
    synonyms: synonyms(),
    ...(count === undefined ? {} : { count }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const batch = base && nextBatch(base);
  const placed = fresh.map((item) => ({
    ...item,
    ...(memberships.get(item.id) ?? { theme: null, membership: 0, terms: [] }),
    ...(batch === undefined ? {} : { batch }),
  }));
  const all = [...(base?.items ?? []), ...placed];
  return {
    version: RESULT_VERSION,
    ledger: ledgerOf(
      base ? handedInSince(base, submissions, { read, fresh }) : handedIn(submissions, read),
      all,
      themes,
    ),
    choice,
    keywords,
    themes: batch === undefined ? themes : themes.map((theme) => sinceBatch(theme, base, batch)),
    items: all,
    ...(batch === undefined || similarity === undefined ? {} : { base: { batch, similarity } }),
  };
}

function sinceBatch(theme: Theme, base: ThemesResult | undefined, batch: number): Theme {
  return base?.themes.some(({ id }) => id === theme.id) ? theme : { ...theme, since: batch };
}

/** The items by their readings, which is what they say without what was dropped from their documents. */
function asRead(items: readonly NewItem[], documents: readonly Document[]): readonly Item[] {
  const cleaned = new Map(
    documents.flatMap((document) => (document.dropped ? [[document.id, document] as const] : [])),
  );
  return items.map(({ item, read }) => {
    const document = cleaned.get(read.document);
    return document ? { ...item, text: readingOf(document, item.span).text } : item;
  });
}

function ledgerOf(read: ReturnType<typeof handedIn>, items: ThemesResult['items'], themes: readonly Theme[]): Ledger {
  const distinct = items.filter(({ noContent, duplicateOf }) => !noContent && duplicateOf === undefined);
  const themed = distinct.filter(({ theme }) => theme !== null).length;
  return closedLedger({
    ...read,
    items: items.length,
    duplicates: items.filter(({ duplicateOf }) => duplicateOf !== undefined).length,
    nearDuplicates: items.filter(({ similarity }) => similarity !== undefined).length,
    noContent: items.filter(({ noContent }) => noContent).length,
    themes: themes.filter(({ parent }) => parent === undefined).length,
    themed,
    unthemed: distinct.length - themed,
  });
}
