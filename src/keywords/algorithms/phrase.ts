import type { Keyword } from '../../core/keyword.js';
import type { Token } from '../../core/token.js';
import type { KeywordAlgorithm, KeywordContext } from '../algorithm.js';
import { type TermUse, termUses } from '../phrases.js';

/** Weak words count this much. */
const WEAK = 0.3;
/** A term that stands at the very beginning counts this much more than one at the end. */
const EARLY = 0.6;

/**
 * Noun terms and phrases by frequency, position and how rare their words are in general text. A phrase used as often as a longer one
 * that contains it is left to the longer one (the idea of the C-value, Frantzi, Ananiadou, Mima 2000).
 */
export const phrase: KeywordAlgorithm = {
  name: 'phrase',
  summary: '名词短语：词频、位置与通用语料中的罕见程度（默认）',
  load: async () => (documents, context) => documents.map((tokens) => keywordsOf(tokens, context)),
};

function keywordsOf(tokens: readonly Token[], context: KeywordContext): Keyword[] {
  const uses = termUses(tokens, context);
  const inLonger = countsInLonger(uses.values());
  return [...uses]
    .filter(([, use]) => use.words.length === 1 || use.count > 1)
    .map(([term, use]) => ({
      term,
      score: scoreOf(use, use.count - (inLonger.get(term) ?? 0), context),
      count: use.count,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}

function scoreOf({ words, first }: TermUse, own: number, { weak, information }: KeywordContext): number {
  const weight = words.reduce((sum, word) => sum + information(word) * (weak.has(word) ? WEAK : 1), 0);
  return Math.max(0, own) * (weight / words.length) * Math.log2(words.length + 1) * (1 + EARLY * (1 - first));
}

/** For each term, how many of its occurrences lie inside the most frequent repeated phrase that contains it. */
function countsInLonger(uses: Iterable<TermUse>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, count } of uses) {
    if (count < 2) continue;
    for (let start = 0; start < words.length; start++)
      for (let end = start + 1; end <= words.length; end++) {
        const inner = words.slice(start, end).join('');
        if (end - start < words.length) counts.set(inner, Math.max(counts.get(inner) ?? 0, count));
      }
  }
  return counts;
}
