import { UsageError } from '../core/errors.js';
import type { WordVectors } from '../core/vectors.js';
import { associations } from './association.js';
import { LEAST_COUNT, LEAST_WORDS } from './limits.js';
import { neighbours } from './pairs.js';
import { spectralRows } from './spectrum.js';
import type { RunningWords } from './vocabulary.js';

/** Numbers a word has when nothing else is asked for. */
export const DIMENSIONS = 160;

/**
 * Word vectors from the words that stand near each other: positive pointwise mutual information, truncated to its leading
 * eigenvectors. The same words give the same vectors. Throws a UsageError when there are too few words for that.
 */
export function trainVectors({ words, counts, runs, total }: RunningWords, dimensions = DIMENSIONS): WordVectors {
  const least = Math.max(LEAST_WORDS, dimensions);
  if (words.length < least)
    throw new UsageError(
      `材料太少，训练不出词向量：出现 ${LEAST_COUNT} 次以上的词只有 ${words.length} 个，至少要 ${least} 个；请补充历年材料，或用 --dimensions 减少维数`,
    );
  const matrix = associations(neighbours(runs, words.length), counts, total);
  const values = wholeRows(spectralRows(matrix, dimensions), dimensions);
  return { dimensions, index: new Map(words.map((word, row) => [word, row])), counts, total, values };
}

/** Rows in whole numbers from -127 to 127, each as large as it may be. */
function wholeRows(rows: Float32Array, dimensions: number): Int8Array {
  const whole = new Int8Array(rows.length);
  for (let start = 0; start < rows.length; start += dimensions) {
    const row = rows.subarray(start, start + dimensions);
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest > 0)
      whole.set(
        row.map((value) => Math.round((127 * value) / largest)),
        start,
      );
  }
  return whole;
}
