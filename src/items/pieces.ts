import type { Document, DocumentForm } from '../core/document.js';
import { trimSpan } from '../core/span.js';
import { splitEnumeration } from './enumeration.js';
import type { Piece } from './piece.js';
import { textPieces } from './text-pieces.js';

/** How a document of each form falls into pieces. */
export const splitters: Readonly<Record<DocumentForm, (document: Document) => readonly Piece[]>> = {
  record: whole,
  row: rowPieces,
  text: textPieces,
};

/** The suggestions in a row: each content cell is a block of its own and may enumerate several. */
function rowPieces(document: Document): Piece[] {
  if (document.blocks.length === 0) return whole(document);
  return document.blocks.flatMap(({ span: { start, end } }) =>
    splitEnumeration(document.text.slice(start, end)).map((span) => ({
      span: { start: start + span.start, end: start + span.end },
      source: document.source,
    })),
  );
}

/** The whole text as one piece; none when it is blank. */
export function whole({ text, source }: Document): Piece[] {
  const span = trimSpan(text, { start: 0, end: text.length });
  return span.start < span.end ? [{ span, source }] : [{ span: { start: 0, end: text.length }, source }];
}
