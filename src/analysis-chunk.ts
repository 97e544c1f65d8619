import type { Segment } from './core/token.js';
import { contentWords } from './corpus/lexicon.js';
import { contentTerms, type TermTable, termTable } from './themes/index.js';

/** The terms of texts, in a shape that goes from thread to thread. */
export function chunkTable(texts: readonly string[], segment: Segment): TermTable {
  return termTable(texts.map((text) => contentTerms(segment(text), contentWords())));
}
