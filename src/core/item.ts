import type { Source } from './document.js';
import type { Span } from './span.js';

/** One suggestion (条): the unit that is counted, grouped and quoted. `text` is the document's text at `span`, verbatim. */
export type Item = {
  readonly id: string;
  readonly document: string;
  readonly source: Source;
  readonly span: Span;
  readonly text: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The id of the first item with the same or nearly the same text; set on every later one. */
  readonly duplicateOf?: string;
  /** Likeness to that first one, below 1; absent where the texts are the same but for width, punctuation and enumerators. */
  readonly similarity?: number;
  /** True when the text says nothing to act on: 无、没有意见、同意. */
  readonly noContent?: boolean;
};
