import type { Source, TextBlock } from '../../core/document.js';
import { type Span, trimSpan } from '../../core/span.js';
import { bareHeadings } from './bare.js';
import { headingLevels } from './levels.js';
import { type Line, splitLines } from './lines.js';
import { enumeratedHeadings } from './siblings.js';
import { statedHeadings, statedTitles } from './stated.js';
import { titleLines } from './title.js';
import { joinWrapped } from './wrapped.js';

/** A paragraph or line: its span in the text, where it stands, and the heading level the format itself states (0 a title). */
export type OutlineLine = Span & { readonly source: Source; readonly level?: number };

/**
 * The headings and paragraphs of a text, by its enumerators first and the levels the format states. The blocks are in
 * order, do not overlap, and leave only white space out. A heading with its text in the same line, 「1.明确职责。各支部要…」,
 * becomes a heading and a paragraph that begins where the heading ends. `join`: false leaves a text that was broken at a
 * fixed width as it is. Takes time linear in the length of the text.
 */
export function outline(text: string, lines: readonly OutlineLine[], { join = true } = {}): TextBlock[] {
  const pieces = splitLines(text, join ? joinWrapped(text, lines) : lines);
  const ends = new Map<Line, number>();
  const bare = bareHeadings(text, pieces);
  for (const [line, { end }] of enumeratedHeadings(text, pieces)) ends.set(line, end);
  for (const [line, end] of [...bare, ...statedHeadings(text, pieces)]) ends.set(line, end);
  const titles = new Set([...statedTitles(pieces), ...titleLines(text, pieces, { headings: ends.size, bare })]);
  const levels = headingLevels(pieces.filter((line) => ends.has(line) && !titles.has(line)));
  const blocks: TextBlock[] = [];
  for (const line of pieces) {
    const end = titles.has(line) ? line.end : ends.get(line);
    const last = blocks.at(-1);
    if (end !== undefined) blocks.push(...headingBlocks(text, line, end, levels.get(line) ?? 0));
    else if (line.glued && last?.kind === 'paragraph')
      blocks[blocks.length - 1] = { ...last, span: { start: last.span.start, end: line.end } };
    else blocks.push(paragraph(line));
  }
  return blocks;
}

function headingBlocks(text: string, line: Line, end: number, level: number): TextBlock[] {
  const rest = trimSpan(text, { start: end, end: line.end });
  const heading: TextBlock = {
    ...paragraph(line),
    kind: 'heading',
    span: trimSpan(text, { start: line.start, end }),
    level,
  };
  return rest.start === rest.end ? [heading] : [heading, { kind: 'paragraph', span: rest, source: line.source }];
}

function paragraph({ start, end, source, enumerator }: Line): TextBlock {
  return { kind: 'paragraph', span: { start, end }, source, ...(enumerator ? { marker: enumerator.marker } : {}) };
}
