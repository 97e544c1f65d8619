import type { Review } from '../../../core/check-report.js';

type Found = Review['findings'][number];

/** A whole line. */
export function lineRegion(startLine: number) {
  return { startLine };
}

/**
 * The stretch of text that a finding points to: lines and columns from 1, the end exclusive, and offsets, all in UTF-16 code
 * units; the line alone where the text is not that of the file.
 */
export function regionOf({ line, span: { start, end }, evidence }: Found, text = '') {
  const snippet = { text: evidence };
  const first = positionOf(text, start);
  if (end > text.length || first.line !== line) return { startLine: line, snippet };
  const last = positionOf(text, end);
  return {
    startLine: line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
    snippet,
  };
}

function positionOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
