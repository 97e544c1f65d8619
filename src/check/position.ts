import type { Document } from '../core/document.js';

/** Where an offset stands for a reader: source line, or paragraph of a format that has no lines; the column counts characters from 1. */
export function positionOf(document: Document, offset: number): { readonly line: number; readonly column: number } {
  const { text, blocks, source } = document;
  const block = blocks.findLast(({ span }) => span.start <= offset) ?? blocks[0];
  const start = block?.span.start ?? 0;
  const first = block?.source.line ?? block?.source.paragraph ?? source.line ?? 1;
  const breaks = offset > start ? (text.slice(start, offset).match(/\n/gu)?.length ?? 0) : 0;
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return { line: first + (block?.source.line ? breaks : 0), column: [...text.slice(lineStart, offset)].length + 1 };
}
