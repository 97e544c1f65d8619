import type { Keyword } from '../../core/keyword.js';
import type { Token } from '../../core/token.js';
import type { KeywordAlgorithm, KeywordContext } from '../algorithm.js';
import { type TermUse, termUses } from '../phrases.js';

/** How the parts of a score weigh; measured on abstracts with their authors' keywords. */
const WEIGHTS = {
  /** Exponent of the frequency. */
  frequency: 1.2,
  /** Information a word needs, in nats, before it counts. */
  information: 2,
  /** Exponent of the number of words by which their information is divided. */
  words: 0.7,
  /** Weak words count this much. */
  weak: 0.3,
  /** A term at the beginning counts 1 + this times one at the end. */
  early: 1.5,
  /** A term that is never cut out of a longer phrase counts 1 + this times one that always is. */
  edges: 0.5,
  /** Words of two characters are often parts of terms. */
  short: 0.6,
  /** Single words and phrases by what they end with. */
  single: { noun: 1, verb: 0.3, adjective: 0.1 },
  phrase: { noun: 1, verb: 0.8, adjective: 0.3 },
} as const;
/** A phrase with a verb or adjective inside must be repeated this often, and so must one that takes the occurrences inside it off its parts. */
const REPEATED = 2;

/**
 * Nouns and phrases by frequency, position, how rare their words are in general text, and how much they stand by themselves. A
 * phrase used as often as a longer one that contains it is left to the longer one (the idea of the C-value, Frantzi, Ananiadou,
 * Mima 2000).
 */
export const phrase: KeywordAlgorithm = {
  name: 'phrase',
  summary: '名词和短语：词频、位置、在通用语料中的罕见程度（默认）',
  load: async () => (documents, context) => documents.map((tokens) => keywordsOf(tokens, context)),
};

function keywordsOf(tokens: readonly Token[], context: KeywordContext): Keyword[] {
  const uses = termUses(tokens, context);
  const inLonger = countsInLonger(uses.values());
  return [...uses]
    .filter(([, { words, nominal, count }]) =>
      words.length === 1 ? !context.weak.has(words[0] ?? '') : nominal || count >= REPEATED,
    )
    .map(([term, use]) => ({
      term,
      score: scoreOf(term, use, use.count - (inLonger.get(term) ?? 0), context),
      count: use.count,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}

function scoreOf(
  term: string,
  { words, kind, count, edges, first }: TermUse,
  own: number,
  { weak, information }: KeywordContext,
): number {
  if (own <= 0) return 0;
  const told = words.reduce(
    (sum, word) => sum + Math.max(0, information(word) - WEIGHTS.information) * (weak.has(word) ? WEIGHTS.weak : 1),
    0,
  );
  const form = (words.length === 1 ? WEIGHTS.single : WEIGHTS.phrase)[kind] * (term.length === 2 ? WEIGHTS.short : 1);
  const place = (1 + WEIGHTS.early * (1 - first)) * (1 + (WEIGHTS.edges * edges) / (2 * count));
  return own ** WEIGHTS.frequency * (told / words.length ** WEIGHTS.words) * form * place;
}

/** For each term, how many of its occurrences lie inside the most frequent repeated phrase that contains it. */
function countsInLonger(uses: Iterable<TermUse>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, count } of uses) {
    if (count < REPEATED) continue;
    for (let start = 0; start < words.length; start++)
      for (let end = start + 1; end <= words.length; end++) {
        const inner = words.slice(start, end).join('');
        if (end - start < words.length) counts.set(inner, Math.max(counts.get(inner) ?? 0, count));
      }
  }
  return counts;
}
