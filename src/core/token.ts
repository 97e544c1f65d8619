import type { Span } from './span.js';

/** A word with its part of speech (the ICTCLAS tags jieba uses: n, v, a, nr, m, x …). Joined in order, tokens give the text back. */
export type Token = Span & { readonly text: string; readonly pos: string };

/** Cuts a text into tokens. Pure: same text, same tokens. */
export type Segment = (text: string) => readonly Token[];
