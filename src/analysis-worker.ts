import { workerData } from 'node:worker_threads';
import { chunkTable } from './analysis-chunk.js';
import { domainSegmenter } from './segment.js';
import type { TermTable } from './themes/index.js';

const [, options] = workerData;
const segment = domainSegmenter(options);

/** What a thread of `analyseTexts` does. */
export const analyseChunk = async (texts: readonly string[]): Promise<TermTable> => chunkTable(texts, await segment);
