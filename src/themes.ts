import type { Document } from './core/document.js';
import type { Item } from './core/item.js';
import { closedLedger, type Ledger } from './core/ledger.js';
import { readingOf } from './core/reading.js';
import { RESULT_VERSION, type ThemesResult } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import type { Membership } from './core/theme.js';
import type { Segment, Token } from './core/token.js';
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
import { algorithms, corpusKeywords } from './keywords/index.js';
import { keywordContext } from './keywords.js';
import { domainSegmenter, type SegmentOptions } from './segment.js';
import { findThemes } from './themes/index.js';

export type ThemesOptions = SegmentOptions & {
  /** Number of themes, from 2; chosen from the data when left out. */
  readonly themes?: number;
  /** False: a row, record or file is one item. Default true. */
  readonly split?: boolean;
};

/** Corpus keywords kept in the result. */
const KEYWORDS = 30;

/**
 * The main job without its report: documents → items → themes, and the ledger that accounts for every item. The same submissions
 * give the same result, and their order changes nothing but the order of `items`. Throws a UsageError for a call that cannot be met.
 */
export async function groupThemes(submissions: Submissions, options: ThemesOptions = {}): Promise<ThemesResult> {
  const { themes: count, split = true, onProgress } = options;
  const items = itemize(submissions.documents, {
    split,
    nonAnswers: { texts: nonAnswers(), patterns: nonAnswerPatterns() },
  });
  const segment = remembering(await domainSegmenter(options));
  const words = {
    stopwords: stopwords(),
    weak: weakWords(),
    stopPhrases: nameStopPhrases(),
    actions: nameActions(),
    predicates: namePredicates(),
  };
  const read = asRead(items, submissions.documents);
  const { themes, memberships } = findThemes(read, {
    segment,
    vectors: wordVectors(),
    words,
    ...(count === undefined ? {} : { count }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const score = await algorithms.find('phrase').load();
  const spoken = read.filter(({ noContent, duplicateOf }) => !noContent && duplicateOf === undefined);
  const keywords = corpusKeywords(
    score(
      spoken.map(({ text }) => segment(text)),
      keywordContext(),
    ),
    KEYWORDS,
  );
  return {
    version: RESULT_VERSION,
    ledger: ledgerOf(submissions, items, memberships, themes.length),
    choice: { themes: themes.length, by: count === undefined ? 'data' : 'user', candidates: [] },
    keywords,
    themes,
    items: items.map((item) => ({
      ...item,
      ...(memberships.get(item.id) ?? { theme: null, membership: 0, terms: [] }),
    })),
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

/** A segmenter that cuts each text once, however often it is asked. */
function remembering(segment: Segment): Segment {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    const tokens = known.get(text) ?? segment(text);
    known.set(text, tokens);
    return tokens;
  };
}

function ledgerOf(
  { files, documents, unreadable }: Submissions,
  items: readonly Item[],
  memberships: ReadonlyMap<string, Membership>,
  themes: number,
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
    themes,
    themed,
    unthemed: distinct.length - themed,
  });
}
