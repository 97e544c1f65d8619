import type { Document } from '../core/document.js';

export type Position = { readonly line: number; readonly column: number };

/** Where an offset in the reading of a draft stands in the draft itself. */
export type Place = (offset: number) => Position;

/** Where an offset stands for a reader: source line, or paragraph of a format that has no lines; the column counts characters from 1. */
export function positionOf(document: Document, offset: number): Position {
  const { text, blocks, source } = document;
  const block = blocks.findLast(({ span }) => span.start <= offset) ?? blocks[0];
  const start = block?.span.start ?? 0;
  const first = block?.source.line ?? block?.source.paragraph ?? source.line ?? 1;
  const breaks = breaksIn(text, start, offset);
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return { line: first + (block?.source.line ? breaks : 0), column: charactersIn(text, lineStart, offset) + 1 };
}

function breaksIn(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

/** Counts the second half of a pair of code units with the first, and without a copy: a line may be very long. */
function charactersIn(text: string, start: number, end: number): number {
  let characters = 0;
  for (let at = start; at < end; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) characters++;
  return characters;
}
