import type { Keyword } from './core/keyword.js';
import type { Segment } from './core/token.js';
import { algorithms, corpusKeywords, rounded } from './keywords/index.js';
import { keywordContext } from './keywords.js';

/** Texts in which keywords are looked for, at most, evenly spread over all; their occurrences are counted in all. */
const READ = 100;
/** Keywords of one text that count for all texts together. */
const OF_ONE_TEXT = 10;

/** The keywords of many texts together, best first; `count` and `documents` say how often the term is written in them, as anyone can find. */
export async function sharedKeywords(texts: readonly string[], segment: Segment, top: number): Promise<Keyword[]> {
  const score = await algorithms.find('phrase').load();
  const step = Math.max(1, texts.length / READ);
  const read = Array.from({ length: Math.min(texts.length, READ) }, (_, i) => texts[Math.floor(i * step)] ?? '');
  const found = score(read.map(segment), keywordContext()).map((list) => list.slice(0, OF_ONE_TEXT));
  return corpusKeywords(found, top).map(({ term, score }) => ({
    term,
    score: rounded(score),
    ...written(term, texts),
  }));
}

function written(term: string, texts: readonly string[]): { count: number; documents: number } {
  let [count, documents] = [0, 0];
  for (const text of texts) {
    const before = count;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count++;
    if (count > before) documents++;
  }
  return { count, documents };
}
