import type { OnProgress } from './core/progress.js';
import { RESULT_VERSION, type SegmentResult } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import { domainTerms } from './corpus/lexicon.js';
import { parseWords, segmenter } from './segment/index.js';

export type SegmentOptions = {
  /** Name of a segmentation engine; jieba by default. */
  readonly engine?: string;
  /** Lines of the user's lexicon: words that are never cut. */
  readonly lexicon?: readonly string[];
  readonly onProgress?: OnProgress;
};

/** A segmenter with the shipped domain terms and the user's words. Throws a UsageError for an engine that is unknown or not installed. */
export function domainSegmenter({ engine, lexicon = [] }: SegmentOptions = {}) {
  return segmenter({
    ...(engine === undefined ? {} : { engine }),
    terms: domainTerms(),
    lexicon: parseWords(lexicon, '用户词表'),
  });
}

/** The tokens of every document, in order; joined they give the document's text back. */
export async function segmentDocuments(
  { documents }: Submissions,
  options: SegmentOptions = {},
): Promise<SegmentResult> {
  const segment = await domainSegmenter(options);
  return {
    version: RESULT_VERSION,
    documents: documents.map(({ id, source, text }, done) => {
      options.onProgress?.('分词', done, documents.length);
      return { id, file: source.file, tokens: segment(text).map((token): [string, string] => [token.text, token.pos]) };
    }),
  };
}
