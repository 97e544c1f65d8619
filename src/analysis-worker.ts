import { workerData } from 'node:worker_threads';
import { type ChunkAnalysis, chunkAnalyser } from './analysis-chunk.js';
import { domainSegmenter } from './segment.js';

const [, options] = workerData;
const analyse = domainSegmenter(options).then(chunkAnalyser);

/** What a thread of `analyseTexts` does. */
export const analyseChunk = async (texts: readonly string[]): Promise<ChunkAnalysis> => (await analyse)(texts);
