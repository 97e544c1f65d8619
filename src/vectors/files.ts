import type { VectorFacts, VectorFiles } from '../core/vector-files.js';
import type { WordVectors } from '../core/vectors.js';
import { FREQUENT, LEAST_COUNT, SMOOTHING, STRETCH, WINDOW } from './limits.js';

/** Word vectors as the bytes of their three files. `texts` is how many texts they were made from. */
export function vectorFiles(vectors: WordVectors, texts: number): VectorFiles {
  const { dimensions, index, counts, total, values } = vectors;
  const facts: VectorFacts = {
    version: 1,
    words: index.size,
    dimensions,
    tokens: total,
    type: 'int8, row-major, one row per line of words.tsv; divide a row by its length to use it',
    method: `positive PMI of words within ${WINDOW} (weight 1/distance, context distribution smoothed by ${SMOOTHING}, words above ${FREQUENT} counted less), leading eigenvectors with values above 0, U·Λ^${STRETCH}; words of ${LEAST_COUNT} or more occurrences, no persons' names`,
    sources: `${texts} texts, ${total} words`,
  };
  const lines = [...index].map(([word, row]) => `${word}\t${counts[row] ?? 0}\n`);
  const encode = (text: string) => new TextEncoder().encode(text);
  return {
    words: encode(lines.join('')),
    values: new Uint8Array(values.buffer, values.byteOffset, values.length),
    facts: encode(`${JSON.stringify(facts, null, 1)}\n`),
  };
}
