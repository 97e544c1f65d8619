import type { Token } from '../core/token.js';
import { LEAST_COUNT, LONGEST_WORD, MOST_DIFFERENT, MOST_WORDS } from './limits.js';

/** The words that get a vector, by frequency, then by code units; `total` counts all running words. */
export type Vocabulary = {
  readonly words: readonly string[];
  readonly counts: Float64Array;
  readonly total: number;
};

/** Counts words under numbers of its own. */
export type WordCounter = {
  /** Counts the words of a text and gives their numbers. */
  readonly add: (words: readonly string[]) => Int32Array;
  /** The words counted so far, and what number in the vocabulary each own number has, -1 for none. */
  readonly result: () => { readonly vocabulary: Vocabulary; readonly ranks: Int32Array };
  /** Whether numbers given before mean other words now. */
  readonly renumbered: () => boolean;
};

/** Letters only: no number, no punctuation. */
const WORD = /^\p{L}+$/u;
/** Parts of speech of persons' names. */
const NAME = /^nr/u;

/** The words among the tokens of a text. Numbers, punctuation, persons' names and endless strings of letters are none. */
export function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { text, pos } of tokens)
    if (text.length <= LONGEST_WORD && !NAME.test(pos) && WORD.test(text)) words.push(text);
  return words;
}

/**
 * Counts words one text at a time; the order of the texts does not matter while there are at most `most` different words.
 * With more the rarest of them are forgotten, and counted anew where they come again.
 */
export function wordCounter(most = MOST_DIFFERENT): WordCounter {
  let numbers = new Map<string, number>();
  let counts: number[] = [];
  let total = 0;
  let renumbered = false;
  const count = (word: string): number => {
    const number = numbers.get(word) ?? counts.length;
    if (number === counts.length) numbers.set(word, number);
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  };
  const forget = () => {
    const kept = moreFrequent(
      [...numbers].map(([word, number]) => [word, counts[number] ?? 0]),
      most / 2,
    );
    numbers = new Map(kept.map(([word], number) => [word, number]));
    counts = kept.map(([, times]) => times);
    renumbered = true;
  };
  return {
    add(words) {
      if (numbers.size > most) forget();
      total += words.length;
      return Int32Array.from(words, count);
    },
    result() {
      const kept = [...numbers]
        .map(([word, number]) => ({ word, number, count: counts[number] ?? 0 }))
        .filter((entry) => entry.count >= LEAST_COUNT)
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
        .slice(0, MOST_WORDS);
      const ranks = new Int32Array(counts.length).fill(-1);
      for (const [rank, { number }] of kept.entries()) ranks[number] = rank;
      const words = kept.map(({ word }) => word);
      return { vocabulary: { words, counts: Float64Array.from(kept, (entry) => entry.count), total }, ranks };
    },
    renumbered: () => renumbered,
  };
}

/** Without the words of the least count, then of the next, until there are few enough. */
function moreFrequent(
  words: readonly (readonly [string, number])[],
  most: number,
): readonly (readonly [string, number])[] {
  let kept = words;
  for (let least = 2; kept.length > most; least++) kept = kept.filter(([, count]) => count >= least);
  return kept;
}
