import type { Document, Dropped, Source, TextBlock } from '../../core/document.js';
import { readingOf } from '../../core/reading.js';
import type { Span } from '../../core/span.js';
import { breaksIn } from '../clean/breaks.js';
import { clean, inOrder } from '../clean/index.js';
import { isBlank, type TextLine } from '../clean/rule.js';
import type { Paragraph } from '../format.js';
import { outline } from '../outline/index.js';
import { linesMeta } from './lines-meta.js';
import type { FileMeta } from './path-meta.js';

export type TextOptions = {
  /** What is known of the file otherwise. */
  readonly meta: FileMeta;
  readonly sheet?: string;
  /** False: nothing is dropped and no lines are joined. Default true. */
  readonly clean?: boolean;
};

/**
 * The running text of a file as one document. Lines that state attributes (单位：…, the signature and its date) become
 * `meta` and no blocks; so does what is no content, which stands in `dropped`. Undefined when there is no text.
 */
export function textDocument(
  paragraphs: readonly Paragraph[],
  file: string,
  { meta, sheet, clean: cleaning = true }: TextOptions,
): Document | undefined {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const lines = linesOf(paragraphs, file);
  if (lines.every(isBlank)) return undefined;
  const cleaned = cleaning ? clean(text, lines) : { lines: lines.filter((line) => !isBlank(line)), dropped: [] };
  const known = inOrder([...markupOf(paragraphs), ...cleaned.dropped]);
  const { text: read, spanOf, originalOf } = readingOf({ text, dropped: known });
  const readable = cleaned.lines.map((line): TextLine => {
    const span = spanOf(line);
    return { ...line, ...span, text: read.slice(span.start, span.end) };
  });
  const { left, meta: told } = linesMeta(readable, meta);
  const blocks = outline(
    read,
    left.map(({ text: _, ...line }) => line),
    { join: cleaning },
  ).map((block): TextBlock => ({ ...block, span: originalOf(block.span) }));
  const dropped = cleaning ? inOrder([...known, ...breaksIn(text, blocks, known)]) : known;
  const source: Source = { file, ...(sheet !== undefined && { sheet }) };
  const id = sheet === undefined ? file : `${file}#${sheet}`;
  return { id, source, form: 'text', text, blocks, ...(dropped.length > 0 && { dropped }), meta: told };
}

function linesOf(paragraphs: readonly Paragraph[], file: string): TextLine[] {
  let start = 0;
  return paragraphs.map(({ text, level, aside, marks: _, ...place }) => {
    const span: Span = { start, end: start + text.length };
    start = span.end + 1;
    return {
      ...span,
      text,
      source: { file, ...place },
      ...(level !== undefined && { level }),
      ...(aside !== undefined && { aside }),
    };
  });
}

function markupOf(paragraphs: readonly Paragraph[]): Dropped[] {
  let start = 0;
  return paragraphs.flatMap(({ text, marks = [] }) => {
    const offset = start;
    start += text.length + 1;
    return marks.map((mark) => ({
      span: { start: offset + mark.start, end: offset + mark.end },
      reason: '格式标记',
    }));
  });
}
