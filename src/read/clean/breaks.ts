import type { Dropped, TextBlock } from '../../core/document.js';
import { keptIn } from '../../core/reading.js';
import { type Span, trimSpan } from '../../core/span.js';

/** Why the white space inside a joined line is no content. */
export const LINE_BREAK = '断行';
const LATIN = /[A-Za-z0-9,.;:]/u;

/** The white space at which two lines that belong together were broken; tabs stay, which begin cells, and so does a space between Latin words. */
export function breakBetween(text: string, before: Span, next: Span, dropped: readonly Dropped[]): Dropped[] {
  const start = trimSpan(text, before).end;
  const gap = text.slice(start, trimSpan(text, next).start);
  return [...gap.matchAll(/[^\t]+/gu)].flatMap(({ index, 0: found }) =>
    breaks(text, { start: start + index, end: start + index + found.length }, dropped),
  );
}

/** The line breaks inside blocks, with the white space around them. */
export function breaksIn(text: string, blocks: readonly TextBlock[], dropped: readonly Dropped[]): Dropped[] {
  return blocks.flatMap(({ span: { start, end } }) =>
    [...text.slice(start, end).matchAll(/[^\S\t]*\n[^\S\t]*/gu)].flatMap(({ index, 0: found }) =>
      breaks(text, { start: start + index, end: start + index + found.length }, dropped),
    ),
  );
}

function breaks(text: string, gap: Span, dropped: readonly Dropped[]): Dropped[] {
  const words = LATIN.test(text.charAt(gap.start - 1)) && LATIN.test(text.charAt(gap.end));
  const span = words ? { start: gap.start + 1, end: gap.end } : gap;
  return keptIn(dropped, span)
    .filter(({ start, end }) => text.slice(start, end).includes('\n'))
    .map((kept) => ({ span: kept, reason: LINE_BREAK }));
}
