import { UsageError } from '../core/errors.js';
import type { OnProgress } from '../core/progress.js';
import type { WordVectors } from '../core/vectors.js';
import { associations } from './association.js';
import { LEAST_COUNT, LEAST_WORDS } from './limits.js';
import { neighbours } from './pairs.js';
import { type Runs, runMemory } from './runs.js';
import { spectralRows } from './spectrum.js';
import { type Vocabulary, wordCounter } from './vocabulary.js';

/** Numbers a word has when nothing else is asked for. */
export const DIMENSIONS = 160;

/** Goes through the words of all texts, text after text; each time the same ones, in any order. */
export type Walk = (take: (words: readonly string[]) => void) => Promise<void>;

export type TrainOptions = {
  readonly dimensions?: number | undefined;
  /** Most running words that are remembered; the texts are gone through once when there are no more. */
  readonly remembered?: number;
  readonly onProgress?: OnProgress | undefined;
};

/**
 * Word vectors from the words that stand near each other: positive pointwise mutual information, truncated to its leading
 * eigenvectors. Neither texts nor more than a fixed number of words and pairs are kept. The same texts in any order give the same
 * vectors (see `wordCounter` for texts with very many different words). Throws a UsageError when there are too few words for that.
 */
export async function trainVectors(walk: Walk, options: TrainOptions = {}): Promise<WordVectors> {
  const { dimensions = DIMENSIONS, onProgress } = options;
  const { vocabulary, runs } = await numbered(walk, options);
  const { words, counts, total } = vocabulary;
  const least = Math.max(LEAST_WORDS, dimensions);
  if (words.length < least)
    throw new UsageError(
      `材料太少，训练不出词向量：出现 ${LEAST_COUNT} 次以上的词只有 ${words.length} 个，至少要 ${least} 个；请补充历年材料，或用 --dimensions 减少维数`,
    );
  const matrix = associations(await neighbours(runs, words.length), counts, total);
  if (matrix.values.length === 0)
    throw new UsageError('训练不出词向量：材料里没有经常一起出现的词，请补充成句的历年材料');
  const rows = spectralRows(matrix, dimensions, (done, steps) => onProgress?.('计算词向量', done, steps));
  const index = new Map(words.map((word, row) => [word, row]));
  return { dimensions, index, counts, total, values: wholeRows(rows, dimensions) };
}

/** The vocabulary of the texts, and their words as numbers of it: from memory, or from the texts anew. */
async function numbered(walk: Walk, { remembered }: TrainOptions): Promise<{ vocabulary: Vocabulary; runs: Runs }> {
  const counter = wordCounter();
  const memory = runMemory(remembered);
  await walk((words) => memory.add(counter.add(words)));
  const { vocabulary, ranks } = counter.result();
  const recalled = counter.renumbered() ? undefined : memory.recall(ranks);
  return { vocabulary, runs: recalled ?? runsOf(walk, vocabulary.words) };
}

function runsOf(walk: Walk, words: readonly string[]): Runs {
  const index = new Map(words.map((word, rank) => [word, rank]));
  return (take) => walk((text) => take(Int32Array.from(text, (word) => index.get(word) ?? -1)));
}

/** Rows in whole numbers from -127 to 127, each as large as it may be. */
function wholeRows(rows: Float32Array, dimensions: number): Int8Array {
  const whole = new Int8Array(rows.length);
  for (let start = 0; start < rows.length; start += dimensions) {
    let largest = 0;
    for (let at = start; at < start + dimensions; at++) largest = Math.max(largest, Math.abs(rows[at] ?? 0));
    if (largest > 0)
      for (let at = start; at < start + dimensions; at++) whole[at] = Math.round((127 * (rows[at] ?? 0)) / largest);
  }
  return whole;
}
