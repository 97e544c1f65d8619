import type { Document } from './core/document.js';
import type { OnProgress } from './core/progress.js';
import { readingOf } from './core/reading.js';
import { type KeywordsResult, RESULT_VERSION } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import { requireWhole } from './core/whole-number.js';
import { corpusFile } from './corpus/files.js';
import { matters, stopwords, surnames, titles, weakWords } from './corpus/lexicon.js';
import { wordVectors } from './corpus/vectors.js';
import { algorithms, corpusKeywords, type KeywordContext, parseModel, rounded } from './keywords/index.js';
import { domainSegmenter, type SegmentOptions } from './segment.js';

export type KeywordsOptions = SegmentOptions & {
  /** Keywords kept for each document and for the corpus, from 1; 10 by default. */
  readonly top?: number;
  /** Name of a keyword algorithm; phrase by default. */
  readonly algorithm?: string;
  readonly onProgress?: OnProgress;
};

/** Keywords of each document and of all of them together. Throws a UsageError for an unknown algorithm or engine, or a `top` out of range. */
export async function extractKeywords(
  { documents }: Submissions,
  options: KeywordsOptions = {},
): Promise<KeywordsResult> {
  const { top = 10, algorithm = 'phrase', onProgress } = options;
  requireWhole('关键词个数', top, 1);
  const { load, shown = (list) => list } = algorithms.find(algorithm);
  const [score, segment] = await Promise.all([load(), domainSegmenter(options)]);
  const tokens = documents.map((document, done) => {
    onProgress?.('分词', done, documents.length);
    return segment(readingOf(document).text);
  });
  const keywords = score(tokens, { ...keywordContext(), titleEnds: documents.map(titleEndOf) });
  return {
    version: RESULT_VERSION,
    documents: documents.map((document, index) => ({
      id: document.id,
      file: document.source.file,
      keywords: shown(keywords[index] ?? [], readingOf(document).text.length)
        .slice(0, top)
        .map((keyword) => ({ ...keyword, score: rounded(keyword.score) })),
    })),
    corpus: corpusKeywords(keywords, top),
  };
}

/** Where a document's title ends in its reading: the block that is the title of the whole text, or its 标题 when the text begins with it. */
function titleEndOf(document: Document): number | undefined {
  const reading = readingOf(document);
  const title = document.blocks.find(({ kind, level }) => kind === 'heading' && level === 0);
  if (title) return reading.spanOf(title.span).end;
  const given = document.meta.标题?.trim();
  const at = given ? reading.text.indexOf(given) : -1;
  return given && at >= 0 && reading.text.slice(0, at).trim() === '' ? at + given.length : undefined;
}

/** What keyword algorithms know of general text: the shipped stop words, weak words and word counts. */
export function keywordContext(): KeywordContext {
  const { index, counts, total } = wordVectors();
  const shipped = (name: string) => corpusFile(`keywords/${name}`).toString('utf8');
  return {
    stopwords: stopwords(),
    weak: weakWords(),
    matters: matters(),
    model: parseModel(shipped('model.json'), shipped('words.tsv')),
    surnames: surnames(),
    titles: titles(),
    information: (word) => Math.log(total / (counts[index.get(word) ?? -1] ?? 1)),
  };
}
