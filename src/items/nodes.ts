import type { Document, Source, TextBlock } from '../core/document.js';
import { keptIn } from '../core/reading.js';
import type { Span } from '../core/span.js';
import { FRAME_LINES } from './frame.js';
import { markerKind, markerNumber } from './marker.js';

/** A line or paragraph of running text, whole: a run-in heading together with its body. */
export type Node = {
  readonly span: Span;
  readonly source: Source;
  readonly text: string;
  readonly heading: boolean;
  /** Level of a heading, 1 the highest; 9 for anything else. */
  readonly level: number;
  /** Kind of the enumerator, '' without one. */
  readonly kind: string;
  readonly number: number;
  /** True when lines that are no content stand between the line and the one before it. */
  readonly apart: boolean;
};

/** The lines of a text that may be suggestions or say how they are grouped; titles, salutations, signatures and dates left out. */
export function nodesOf({ text, blocks, dropped = [] }: Document): Node[] {
  const lines: TextBlock[][] = [];
  for (const block of blocks) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && !text.slice(last.span.end, block.span.start).includes('\n')) line.push(block);
    else lines.push([block]);
  }
  const apart = (gap: Span): boolean => {
    const kept = keptIn(dropped, gap).map(({ start, end }) => text.slice(start, end));
    return inked(kept.join('')) < inked(text.slice(gap.start, gap.end));
  };
  return lines
    .map((line, index) => {
      const own = nodeOf(text, line);
      const before = lines[index - 1]?.at(-1);
      return { ...own, apart: before !== undefined && apart({ start: before.span.end, end: own.span.start }) };
    })
    .filter(({ level, text: own }) => level > 0 && !isFrame(own));
}

/** Characters that are not white space. */
const inked = (text: string): number => text.replace(/\s/gu, '').length;

function nodeOf(text: string, line: readonly TextBlock[]): Omit<Node, 'apart'> {
  const [first] = line;
  const span = { start: first?.span.start ?? 0, end: line.at(-1)?.span.end ?? 0 };
  const heading = line.length === 1 && first?.kind === 'heading';
  const marker = first?.marker ?? '';
  return {
    span,
    source: first?.source ?? { file: '' },
    text: text.slice(span.start, span.end),
    heading,
    level: heading ? (first.level ?? 9) : 9,
    kind: markerKind(marker),
    number: markerNumber(marker),
  };
}

function isFrame(line: string): boolean {
  return line.length <= 80 && FRAME_LINES.some((pattern) => pattern.test(line));
}
