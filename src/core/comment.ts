import type { Span } from './span.js';

/** A remark beside a stretch of a document's text; each line is a paragraph of it. */
export type Comment = { readonly span: Span; readonly lines: readonly string[] };
