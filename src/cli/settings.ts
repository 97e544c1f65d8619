import { availableParallelism } from 'node:os';
import { decodeText } from '../read/text/encoding.js';
import { engines, parseWords } from '../segment/index.js';
import type { GivenOptions } from './command.js';
import { givenSettings } from './given.js';
import { readNamedFile } from './inputs.js';
import { nameOf, textOf, wholeNumberOf } from './options.js';
import { readVectors } from './vectors.js';

/** More threads than this only cost memory. */
const MOST_THREADS = 8;

/** What the options say about cutting into words. Throws a UsageError for an unknown engine or a bad word list. */
export async function segmentingSettings(options: GivenOptions) {
  return { engine: nameOf(options, 'engine', engines), lexicon: await readLexicon(options) };
}

/** What the options say about grouping. */
export async function groupingSettings(options: GivenOptions) {
  const themes = wholeNumberOf(options, 'themes', 2);
  const vectors = await readVectors(options);
  const threads = wholeNumberOf(options, 'threads', 1) ?? availableParallelism();
  return {
    themes,
    threads: Math.min(threads, MOST_THREADS),
    split: options.split !== false,
    ...(await segmentingSettings(options)),
    ...(await givenSettings(options)),
    ...(vectors === undefined ? {} : { vectors }),
  };
}

/** The lines of the user's word list, each of them fit for use. */
async function readLexicon(options: GivenOptions): Promise<readonly string[] | undefined> {
  const file = textOf(options, 'lexicon');
  if (file === undefined) return undefined;
  const { text } = decodeText(await readNamedFile(file, '词表'), file);
  const lines = text.split(/\r\n|\r|\n/u);
  parseWords(lines, file);
  return lines;
}
