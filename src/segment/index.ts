import type { Segment } from '../core/token.js';
import type { Word } from './engine.js';
import { engines } from './engines/index.js';
import { protect } from './protect.js';
import { ofAnyWidth } from './width.js';

export type { Engine, Word } from './engine.js';
export { engines } from './engines/index.js';
export { parseWords } from './words.js';

export type SegmenterOptions = {
  /** Name of the engine. */
  readonly engine?: string;
  /** Words added to the engine's dictionary. */
  readonly terms?: readonly Word[];
  /** The user's words: never cut. */
  readonly lexicon?: readonly Word[];
};

/** A segmenter ready for use. Throws a UsageError for an engine that is unknown or not installed. */
export async function segmenter({
  engine = 'jieba',
  terms = [],
  lexicon = [],
}: SegmenterOptions = {}): Promise<Segment> {
  const segment = await engines.find(engine).load(terms);
  return protect(lexicon, ofAnyWidth(segment));
}
