import { type AnalysisOptions, analyseTexts } from './analysis.js';
import type { Document } from './core/document.js';
import type { Item } from './core/item.js';
import { closedLedger, type Ledger } from './core/ledger.js';
import { readingOf } from './core/reading.js';
import { RESULT_VERSION, type ThemesResult } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import type { Membership, Theme } from './core/theme.js';
import type { WordVectors } from './core/vectors.js';
import {
  nameActions,
  namePredicates,
  nameStopPhrases,
  nonAnswerPatterns,
  nonAnswers,
  stopwords,
  weakWords,
} from './corpus/lexicon.js';
import { wordVectors } from './corpus/vectors.js';
import { itemize } from './items/index.js';
import { rounded } from './keywords/index.js';
import { distinctTexts, findThemes, type NameWords } from './themes/index.js';

export type ThemesOptions = AnalysisOptions & {
  /** Number of top-level themes, from 2; chosen from the data when left out. */
  readonly themes?: number;
  /** False: a row, record or file is one item. Default true. */
  readonly split?: boolean;
  /** Word vectors other than the shipped ones. */
  readonly vectors?: WordVectors;
};

/** Corpus keywords kept in the result. */
const KEYWORDS = 30;

/**
 * The main job without its report: documents → items → themes, and the ledger that accounts for every item. The same submissions
 * give the same result, and their order changes nothing but the order of `items`. Throws a UsageError for a call that cannot be met.
 */
export async function groupThemes(submissions: Submissions, options: ThemesOptions = {}): Promise<ThemesResult> {
  const { themes: count, split = true, vectors = wordVectors(), onProgress } = options;
  const items = itemize(submissions.documents, {
    split,
    nonAnswers: { texts: nonAnswers(), patterns: nonAnswerPatterns() },
  });
  const distinct = distinctTexts(asRead(items, submissions.documents));
  const { keywords, ...analysed } = await analyseTexts(
    distinct.map(({ text }) => text),
    options,
  );
  const { themes, memberships, choice } = findThemes(
    items,
    { distinct, ...analysed },
    {
      vectors,
      words: nameWords(),
      ...(count === undefined ? {} : { count }),
      ...(onProgress === undefined ? {} : { onProgress }),
    },
  );
  return {
    version: RESULT_VERSION,
    ledger: ledgerOf(submissions, items, memberships, themes),
    choice,
    keywords: keywords.slice(0, KEYWORDS).map((keyword) => ({ ...keyword, score: rounded(keyword.score) })),
    themes,
    items: items.map((item) => ({
      ...item,
      ...(memberships.get(item.id) ?? { theme: null, membership: 0, terms: [] }),
    })),
  };
}

function nameWords(): NameWords {
  return {
    stopwords: stopwords(),
    weak: weakWords(),
    stopPhrases: nameStopPhrases(),
    actions: nameActions(),
    predicates: namePredicates(),
  };
}

/** The items by their readings, which is what they say without what was dropped from their documents. */
function asRead(items: readonly Item[], documents: readonly Document[]): readonly Item[] {
  const cleaned = new Map(
    documents.flatMap((document) => (document.dropped ? [[document.id, document] as const] : [])),
  );
  if (cleaned.size === 0) return items;
  return items.map((item) => {
    const document = cleaned.get(item.document);
    return document ? { ...item, text: readingOf(document, item.span).text } : item;
  });
}

function ledgerOf(
  { files, documents, unreadable }: Submissions,
  items: readonly Item[],
  memberships: ReadonlyMap<string, Membership>,
  themes: readonly Theme[],
): Ledger {
  const distinct = items.filter(({ noContent, duplicateOf }) => !noContent && duplicateOf === undefined);
  const themed = distinct.filter(({ id }) => memberships.get(id)?.theme).length;
  return closedLedger({
    files: files.length,
    unreadable,
    documents: documents.length,
    items: items.length,
    duplicates: items.filter(({ duplicateOf }) => duplicateOf !== undefined).length,
    nearDuplicates: items.filter(({ similarity }) => similarity !== undefined).length,
    noContent: items.filter(({ noContent }) => noContent).length,
    themes: themes.filter(({ parent }) => parent === undefined).length,
    themed,
    unthemed: distinct.length - themed,
  });
}
