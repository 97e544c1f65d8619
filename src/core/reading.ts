import type { Document, Dropped } from './document.js';
import type { Span } from './span.js';

/** A stretch of a document as it reads without what was dropped, and the way back to the original. */
export type Reading = {
  readonly text: string;
  /** The span in the original that a span of the reading stands for; what was dropped at its two ends is left out. */
  readonly originalOf: (span: Span) => Span;
  /** The span of the reading that is left of a span in the original. */
  readonly spanOf: (original: Span) => Span;
};

type Texted = Pick<Document, 'text' | 'dropped'>;

/** The reading of a span of a document; without one, of all of it. Nothing is copied where nothing was dropped. */
export function readingOf({ text, dropped = [] }: Texted, span: Span = { start: 0, end: text.length }): Reading {
  const kept = keptIn(dropped, span);
  const [first] = kept;
  if (kept.length === 1 && first) {
    const { start } = first;
    return {
      text: text.slice(start, first.end),
      originalOf: (at) => ({ start: at.start + start, end: at.end + start }),
      spanOf: (at) => ({ start: at.start - start, end: at.end - start }),
    };
  }
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of kept) {
    starts.push(length);
    length += end - start;
  }
  const original = (offset: number): number => {
    const index = lastAtMost(starts, offset);
    return (kept[index]?.start ?? span.start) + offset - (starts[index] ?? 0);
  };
  const origins = kept.map(({ start }) => start);
  const offsetOf = (at: number): number => {
    const index = lastAtMost(origins, at);
    const { start, end } = kept[index] ?? span;
    return (starts[index] ?? 0) + Math.max(0, Math.min(at, end) - start);
  };
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    originalOf: ({ start, end }) => ({
      start: original(start),
      end: end > start ? original(end - 1) + 1 : original(start),
    }),
    spanOf: ({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end) }),
  };
}

/** A document whose text is its reading, its blocks with it, and the way back to the original; the same document where nothing was dropped. */
export function readingDocument(document: Document): Pick<Reading, 'originalOf'> & { readonly document: Document } {
  const { text, originalOf, spanOf } = readingOf(document);
  const { dropped, ...rest } = document;
  if (dropped === undefined) return { document, originalOf };
  const blocks = document.blocks.map((block) => ({ ...block, span: spanOf(block.span) }));
  return { document: { ...rest, text, blocks }, originalOf };
}

/** The stretches of a span that are left when what was dropped is taken out; empty ones are none. */
export function keptIn(dropped: readonly Dropped[], span: Span): Span[] {
  const kept: Span[] = [];
  let { start } = span;
  for (let index = firstEndingAfter(dropped, start); index < dropped.length; index++) {
    const gap = dropped[index]?.span;
    if (!gap || gap.start >= span.end) break;
    if (gap.start > start) kept.push({ start, end: gap.start });
    start = Math.max(start, gap.end);
  }
  if (start < span.end) kept.push({ start, end: span.end });
  return kept;
}

function firstEndingAfter(dropped: readonly Dropped[], offset: number): number {
  let low = 0;
  let high = dropped.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dropped[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last of the rising numbers that is not above a value, 0 when all are. */
function lastAtMost(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}
