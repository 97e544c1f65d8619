import type { Token } from '../core/token.js';
import { LEAST_COUNT, MOST_WORDS } from './limits.js';

/** Running words as numbers of a vocabulary, a list for each text; -1 for a word without a number. */
export type RunningWords = {
  readonly words: readonly string[];
  readonly counts: Float64Array;
  readonly runs: readonly Int32Array[];
  readonly total: number;
};

/** Letters only: no number, no punctuation. */
const WORD = /^\p{L}+$/u;
/** Parts of speech of persons' names. */
const NAME = /^nr/u;

/**
 * The words of the texts, the frequent ones numbered by frequency, then by code units. Numbers, punctuation and persons' names are
 * no words; of the texts nothing else is kept.
 */
export function runningWords(texts: Iterable<readonly Token[]>): RunningWords {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const runs: Int32Array[] = [];
  let total = 0;
  for (const tokens of texts) {
    const words = tokens.filter(({ text, pos }) => WORD.test(text) && !NAME.test(pos));
    const run = Int32Array.from(words, ({ text }) => numberOf(text, numbers));
    for (const number of run) counts[number] = (counts[number] ?? 0) + 1;
    total += run.length;
    runs.push(run);
  }
  const kept = [...numbers]
    .map(([word, number]) => ({ word, number, count: counts[number] ?? 0 }))
    .filter(({ count }) => count >= LEAST_COUNT)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
  const ranks = new Int32Array(numbers.size).fill(-1);
  for (const [rank, { number }] of kept.entries()) ranks[number] = rank;
  for (const run of runs) for (let i = 0; i < run.length; i++) run[i] = ranks[run[i] ?? 0] ?? -1;
  return { words: kept.map(({ word }) => word), counts: Float64Array.from(kept, ({ count }) => count), runs, total };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}
