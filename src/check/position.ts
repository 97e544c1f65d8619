import type { Document } from '../core/document.js';

export type Position = { readonly line: number; readonly column: number };

/** Where an offset in the reading of a draft stands in the draft itself. */
export type Place = (offset: number) => Position;

/** Where an offset stands for a reader: source line, or paragraph of a format that has no lines; the column counts characters from 1. */
export function positionOf(document: Document, offset: number): Position {
  const { text, blocks, source } = document;
  const at = Math.max(
    0,
    blocks.findLastIndex(({ span }) => span.start <= offset),
  );
  const block = blocks[at];
  const start = block?.span.start ?? 0;
  const first = block?.source.line ?? paragraphAt(blocks, at) ?? source.line ?? 1;
  const breaks = breaksIn(text, start, offset);
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return { line: first + (block?.source.line ? breaks : 0), column: charactersIn(text, lineStart, offset) + 1 };
}

/** The number of a paragraph; of a row of a table that of the paragraph before the table. */
function paragraphAt(blocks: Document['blocks'], at: number): number | undefined {
  for (let index = at; index >= 0; index--) {
    const paragraph = blocks[index]?.source.paragraph;
    if (paragraph !== undefined) return paragraph;
  }
  return undefined;
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
