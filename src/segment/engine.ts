import type { Named } from '../core/registry.js';
import type { Segment } from '../core/token.js';

/** A dictionary word with its part of speech. */
export type Word = { readonly word: string; readonly pos: string };

/** A segmentation engine. `load` adds `words` to its dictionary; it throws a UsageError where the engine is not installed. */
export type Engine = Named & { readonly load: (words: readonly Word[]) => Promise<Segment> };

/** Tagged pieces of a text → tokens with offsets; the text is sliced anew, so that what an engine altered comes back as written. */
export function tokensOf(text: string, pieces: readonly { word: string; tag: string }[]): TokenList {
  let start = 0;
  return pieces.map(({ word, tag }) => {
    const end = start + word.length;
    const token = { start, end, text: text.slice(start, end), pos: tag };
    start = end;
    return token;
  });
}

type TokenList = ReturnType<Segment>;
