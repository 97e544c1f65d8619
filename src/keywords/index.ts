import type { Keyword } from '../core/keyword.js';
import { registry } from '../core/registry.js';
import { phrase } from './algorithms/phrase.js';
import { textrank } from './algorithms/textrank.js';
import { tfidf } from './algorithms/tfidf.js';

export type { KeywordAlgorithm, KeywordContext } from './algorithm.js';
export { type KeywordModel, parseModel } from './model.js';

/** Keyword algorithms; the first is the default. */
export const algorithms = registry('关键词算法', [phrase, tfidf, textrank]);

/**
 * Keywords of a whole collection from those of its documents: scores added up, each document's scaled so that its best is 1, so that
 * long documents do not drown short ones. Best first, ties by term.
 */
export function corpusKeywords(documents: readonly (readonly Keyword[])[], top: number): Keyword[] {
  const sums = new Map<string, { score: number; count: number; documents: number }>();
  for (const keywords of documents) {
    const best = keywords[0]?.score ?? 1;
    for (const { term, score, count } of keywords) {
      const sum = sums.get(term) ?? { score: 0, count: 0, documents: 0 };
      sums.set(term, { score: sum.score + score / best, count: sum.count + count, documents: sum.documents + 1 });
    }
  }
  return [...sums]
    .map(([term, sum]) => ({ term, ...sum }))
    .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1))
    .slice(0, top)
    .map((keyword) => ({ ...keyword, score: rounded(keyword.score) }));
}

/** A score with four decimals, as results carry it. */
export function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
