import type { Keyword } from './core/keyword.js';
import type { Segment } from './core/token.js';
import { stopwords } from './corpus/lexicon.js';
import { algorithms, corpusKeywords } from './keywords/index.js';
import { keywordContext } from './keywords.js';
import { contentTerms, type TermTable, termTable } from './themes/index.js';

/** What is found in some of the texts, in a shape that goes from thread to thread. */
export type ChunkAnalysis = { readonly table: TermTable; readonly keywords: readonly Keyword[] };

/** Keywords of one text that count for all texts together. */
const KEYWORDS_OF_TEXT = 10;

/** Analyses texts: the terms of each, and the keywords of all of them. */
export async function chunkAnalyser(segment: Segment): Promise<(texts: readonly string[]) => ChunkAnalysis> {
  const score = await algorithms.find('phrase').load();
  const context = keywordContext();
  return (texts) => {
    const tokens = texts.map(segment);
    const keywords = score(tokens, context).map((list) => list.slice(0, KEYWORDS_OF_TEXT));
    return {
      table: termTable(tokens.map((list) => contentTerms(list, stopwords()))),
      keywords: corpusKeywords(keywords, Number.POSITIVE_INFINITY),
    };
  };
}
