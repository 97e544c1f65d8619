import type { Document } from './core/document.js';
import { readingOf } from './core/reading.js';
import type { VectorFiles } from './core/vector-files.js';
import { domainSegmenter, type SegmentOptions } from './segment.js';
import { trainVectors, vectorFiles, wordsOf } from './vectors/index.js';

export type VectorOptions = SegmentOptions & {
  /** Numbers a word has, from 2; 160 by default. */
  readonly dimensions?: number | undefined;
};

/** Goes through all documents of an archive, in any order; it may be asked to do so several times. */
export type Archive = (take: (document: Document) => void) => Promise<void>;

/** What was made of an archive: how many words have a vector, from how many running words. */
export type TrainedVectors = { readonly files: VectorFiles; readonly words: number; readonly tokens: number };

/** Longer texts are cut at the end of a line, or else anywhere, and taken as several. */
const LONG = 100_000;

/**
 * Word vectors from an organization's own texts, as the bytes of their files: statistics of words only, no text, no person's name.
 * Documents are taken one at a time and not kept: an archive of up to 16 million words is gone through once, a larger one again
 * for every 12 million different pairs of words. The order of the documents does not matter, unless they hold more than a million
 * different words. Throws a UsageError when they hold too few words.
 */
export async function trainWordVectors(
  archive: Archive,
  { dimensions, onProgress, ...options }: VectorOptions = {},
): Promise<TrainedVectors> {
  const segment = await domainSegmenter(options);
  let texts = 0;
  const vectors = await trainVectors(
    async (take) => {
      texts = 0;
      await archive((document) => {
        texts++;
        for (const text of stretches(readingOf(document).text)) take(wordsOf(segment(text)));
      });
    },
    { dimensions, onProgress },
  );
  return { files: vectorFiles(vectors, texts), words: vectors.index.size, tokens: vectors.total };
}

function* stretches(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const line = text.length - start > LONG ? text.lastIndexOf('\n', start + LONG) : text.length;
    const end = line > start ? line : start + LONG;
    yield text.slice(start, end);
    start = end;
  }
}
