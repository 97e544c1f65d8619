import { chunkTable } from './analysis-chunk.js';
import type { Keyword } from './core/keyword.js';
import type { Segment, Token } from './core/token.js';
import { domainSegmenter, type SegmentOptions } from './segment.js';
import { sharedKeywords } from './shared-keywords.js';
import { joinedTables, type TermTable } from './themes/index.js';

/** Room for new objects in each thread: tokens are many and short-lived. */
const YOUNG_MB = 64;

export type AnalysisOptions = SegmentOptions & {
  /** Threads that cut texts into words, from 1; 1 by default. The result does not depend on it. */
  readonly threads?: number;
};

/** What the words of texts are. */
export type Analysis = {
  readonly table: TermTable;
  /** Keywords of all texts together, best first. */
  readonly keywords: readonly Keyword[];
  /** The tokens of one text; of many texts they are cut anew at each call. */
  readonly tokens: (text: number) => readonly Token[];
};

/** Keywords of all texts together that are kept. */
const KEYWORDS = 30;
/** Up to this many texts their tokens are kept: names and keywords ask for them again. */
const REMEMBERED = 3000;
/** Texts that go to a thread at a time. */
const CHUNK = 1000;
/** From this many texts on further threads pay for their start. */
const WORTH_THREADS = 3 * CHUNK;

/** Cuts texts into words and counts their terms, in several threads where there are many texts. */
export async function analyseTexts(
  texts: readonly string[],
  { threads = 1, onProgress, ...options }: AnalysisOptions = {},
): Promise<Analysis> {
  const cut = await domainSegmenter(options);
  const segment = texts.length <= REMEMBERED ? remembering(cut) : cut;
  const many = threads > 1 && texts.length >= WORTH_THREADS;
  const analyser = many ? await inThreads(threads, options) : inThisThread(segment);
  let done = 0;
  const analyse = async (chunk: readonly string[]): Promise<TermTable> => {
    const table = await analyser.run(chunk);
    done += chunk.length;
    onProgress?.('分词', done, texts.length);
    return table;
  };
  try {
    return {
      table: joinedTables(await Promise.all(chunksOf(texts).map(analyse))),
      keywords: await sharedKeywords(texts, segment, KEYWORDS),
      tokens: (text) => segment(texts[text] ?? ''),
    };
  } finally {
    await analyser.close();
  }
}

function chunksOf(texts: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(texts.length / CHUNK) }, (_, i) => texts.slice(i * CHUNK, (i + 1) * CHUNK));
}

/** A segmenter that cuts each text once, however often it is asked. */
function remembering(cut: Segment): Segment {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    const tokens = known.get(text) ?? cut(text);
    known.set(text, tokens);
    return tokens;
  };
}

type Analyser = {
  readonly run: (texts: readonly string[]) => Promise<TermTable>;
  readonly close: () => Promise<void>;
};

function inThisThread(segment: Segment): Analyser {
  return { run: async (texts) => chunkTable(texts, segment), close: async () => {} };
}

async function inThreads(threads: number, options: SegmentOptions): Promise<Analyser> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./analysis-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return { run: (texts) => pool.run(texts, { name: 'analyseChunk' }), close: () => pool.destroy() };
}
