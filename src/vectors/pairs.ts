import { MOST_PAIRS, MOST_USED_PAIRS, WHOLE, WINDOW } from './limits.js';
import { type PairTable, pairTable } from './pair-table.js';
import type { Runs } from './runs.js';
import { type Strongest, strongest, type WeightedKeys } from './strongest.js';

/** How often the words of a vocabulary stand near each other: pair p is of the words `first[p]` < `second[p]`, in the order of the second, then of the first. */
export type Pairs = { readonly first: Uint16Array; readonly second: Uint16Array; readonly weights: Int32Array };

/**
 * Counts the neighbours of all words, the `used` strongest pairs in the end. No more than `most` pairs are held at a time: where
 * there are more, those of the rarer words are counted in further passes, so that the result is exact and no order matters.
 */
export async function neighbours(runs: Runs, words: number, most = MOST_PAIRS, used = MOST_USED_PAIRS): Promise<Pairs> {
  let found: Strongest = { list: new Int32Array(0), least: 0 };
  for (let from = 0; from < words; ) {
    const table = pairTable({ from, to: words, most });
    await runs((run) => countRun(table, run));
    found = strongest(found, table.finish(), used);
    from = table.to();
  }
  return inOrder(found.list, words);
}

function countRun(table: PairTable, run: Int32Array): void {
  for (let i = 0; i < run.length; i++) {
    const word = run[i] ?? -1;
    if (word < 0) continue;
    const end = Math.min(run.length, i + WINDOW + 1);
    for (let j = i + 1; j < end; j++) {
      const other = run[j] ?? -1;
      if (other < 0 || other === word) continue;
      if (word < other) table.add(word, other, WHOLE / (j - i));
      else table.add(other, word, WHOLE / (j - i));
    }
  }
}

/** Two stable counting sorts, by the first word and then by the second. */
function inOrder(found: WeightedKeys, words: number): Pairs {
  const sorted = sortedBy(sortedBy(found, words, 0), words, 16);
  const size = sorted.length / 2;
  const pairs = { first: new Uint16Array(size), second: new Uint16Array(size), weights: new Int32Array(size) };
  for (let pair = 0; pair < size; pair++) {
    const key = sorted[2 * pair] ?? 0;
    pairs.first[pair] = key;
    pairs.second[pair] = key >>> 16;
    pairs.weights[pair] = sorted[2 * pair + 1] ?? 0;
  }
  return pairs;
}

function sortedBy(list: WeightedKeys, words: number, shift: number): WeightedKeys {
  const starts = new Int32Array(words + 1);
  const wordAt = (at: number) => ((list[at] ?? 0) >>> shift) & 0xffff;
  for (let at = 0; at < list.length; at += 2) starts[wordAt(at) + 1] = (starts[wordAt(at) + 1] ?? 0) + 2;
  for (let word = 1; word < words; word++) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const sorted = new Int32Array(list.length);
  for (let at = 0; at < list.length; at += 2) {
    const place = starts[wordAt(at)] ?? 0;
    starts[wordAt(at)] = place + 2;
    sorted[place] = list[at] ?? 0;
    sorted[place + 1] = list[at + 1] ?? 0;
  }
  return sorted;
}
