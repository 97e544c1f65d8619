import type { Token } from '../../core/token.js';

/** Parts of speech that carry matter: nouns, verbs, adjectives, idioms and fixed phrases, abbreviations, time words left out. */
const CONTENT = /^[nvaljt]|^i$/u;
const HAN_WORD = /^\p{Script=Han}{2,}$/u;

/** How often each content word occurs in one item, in order of first occurrence. */
export type TermCounts = ReadonlyMap<string, number>;

/** Counts the words of two or more Han characters that can carry matter. */
export function contentTerms(tokens: readonly Token[], stopwords: ReadonlySet<string>): TermCounts {
  const counts = new Map<string, number>();
  for (const { text, pos } of tokens)
    if (CONTENT.test(pos) && HAN_WORD.test(text) && !stopwords.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
