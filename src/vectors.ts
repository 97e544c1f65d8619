import { readingOf } from './core/reading.js';
import type { Submissions } from './core/submissions.js';
import type { Token } from './core/token.js';
import type { VectorFiles } from './core/vector-files.js';
import { domainSegmenter, type SegmentOptions } from './segment.js';
import { runningWords, trainVectors, vectorFiles } from './vectors/index.js';

export type VectorOptions = SegmentOptions & {
  /** Numbers a word has, from 2; 160 by default. */
  readonly dimensions?: number;
};

/** What was made of an archive: how many words have a vector, from how many running words. */
export type TrainedVectors = { readonly files: VectorFiles; readonly words: number; readonly tokens: number };

/**
 * Word vectors from an organization's own texts, as the bytes of their files: statistics of words only, no text, no person's name.
 * The order of the documents does not matter. Throws a UsageError when they hold too few words.
 */
export async function trainWordVectors(
  { documents }: Submissions,
  { dimensions, onProgress, ...options }: VectorOptions = {},
): Promise<TrainedVectors> {
  const segment = await domainSegmenter(options);
  const texts = documents.map((document) => readingOf(document).text).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  function* cut(): Generator<readonly Token[]> {
    for (const [done, text] of texts.entries()) {
      onProgress?.('分词', done, texts.length);
      yield segment(text);
    }
  }
  const running = runningWords(cut());
  onProgress?.('计算词向量', 0, 1);
  const vectors = trainVectors(running, dimensions);
  return { files: vectorFiles(vectors, documents.length), words: vectors.index.size, tokens: vectors.total };
}
