import type { Source } from '../core/document.js';
import type { Span } from '../core/span.js';

/** A stretch of a document that is one suggestion. */
export type Piece = { readonly span: Span; readonly source: Source };
