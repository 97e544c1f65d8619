import { type ChunkAnalysis, chunkAnalyser } from './analysis-chunk.js';
import type { Keyword } from './core/keyword.js';
import type { Segment, Token } from './core/token.js';
import { domainSegmenter, type SegmentOptions } from './segment.js';
import { joinedTables, type TermTable } from './themes/index.js';

export type AnalysisOptions = SegmentOptions & {
  /** Threads that cut texts into words, from 1; 1 by default. The result does not depend on it. */
  readonly threads?: number;
};

/** What the words of texts are. */
export type Analysis = {
  readonly table: TermTable;
  /** Keywords of all texts together, best first. */
  readonly keywords: readonly Keyword[];
  /** The tokens of one text, cut anew at each call. */
  readonly tokens: (text: number) => readonly Token[];
};

/** Texts that are analysed in one go; the same for any number of threads, so that sums are taken in the same order. */
const CHUNK = 2000;
/** From this many texts on further threads pay for their start. */
const WORTH_THREADS = 4 * CHUNK;

/** Cuts texts into words and counts their terms, in several threads where there are many texts. */
export async function analyseTexts(
  texts: readonly string[],
  { threads = 1, onProgress, ...options }: AnalysisOptions = {},
): Promise<Analysis> {
  const segment = await domainSegmenter(options);
  const chunks = Array.from({ length: Math.ceil(texts.length / CHUNK) }, (_, i) =>
    texts.slice(i * CHUNK, (i + 1) * CHUNK),
  );
  let done = 0;
  const analyse =
    threads > 1 && texts.length >= WORTH_THREADS ? await inThreads(threads, options) : await inThisThread(segment);
  onProgress?.('分词', 0, texts.length);
  try {
    const parts = await Promise.all(
      chunks.map(async (chunk) => {
        const part = await analyse.run(chunk);
        done += chunk.length;
        onProgress?.('分词', done, texts.length);
        return part;
      }),
    );
    return {
      table: joinedTables(parts.map(({ table }) => table)),
      keywords: joinedKeywords(parts.map(({ keywords }) => keywords)),
      tokens: (text) => segment(texts[text] ?? ''),
    };
  } finally {
    await analyse.close();
  }
}

type Analyser = {
  readonly run: (texts: readonly string[]) => Promise<ChunkAnalysis>;
  readonly close: () => Promise<void>;
};

async function inThisThread(segment: Segment): Promise<Analyser> {
  const analyse = await chunkAnalyser(segment);
  return { run: async (texts) => analyse(texts), close: async () => {} };
}

async function inThreads(threads: number, options: SegmentOptions): Promise<Analyser> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./analysis-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: options,
  });
  return { run: (texts) => pool.run(texts, { name: 'analyseChunk' }), close: () => pool.destroy() };
}

function joinedKeywords(parts: readonly (readonly Keyword[])[]): Keyword[] {
  const sums = new Map<string, Required<Keyword>>();
  for (const { term, score, count, documents = 0 } of parts.flat()) {
    const sum = sums.get(term);
    sums.set(term, {
      term,
      score: (sum?.score ?? 0) + score,
      count: (sum?.count ?? 0) + count,
      documents: (sum?.documents ?? 0) + documents,
    });
  }
  return [...sums.values()].sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
}
