import type { Document, Source, TextBlock } from '../../core/document.js';
import { type Span, trimSpan } from '../../core/span.js';
import type { Row } from '../format.js';
import { detached } from '../text/detached.js';
import { answerIn } from './answers.js';
import { columnLetter } from './columns.js';
import type { Layout } from './layout.js';
import { wording } from './questions.js';

export type Meta = Readonly<Record<string, string>>;

/** Makes the documents of a row: one, or in a questionnaire one for each answer; none when it has no content. */
export type RowDocuments = (row: Row, meta: Meta) => readonly Document[];

export function rowDocuments(file: string, sheet: string | undefined, layout: Layout): RowDocuments {
  const prefix = sheet === undefined ? `${file}#` : `${file}#${sheet}!`;
  const sourceOf = (row: number): Source => (sheet === undefined ? { file, row } : { file, sheet, row });
  const wholeSpan = wholeSpans();
  const document = (id: string, cells: readonly string[], row: number, meta: Meta): Document => {
    const text = detached(cells.length === 1 ? (cells[0] ?? '') : cells.join('\n'));
    const source = sourceOf(row);
    return { id, source, form: 'row', text, blocks: blocksOf(text, cells, source, wholeSpan), meta };
  };
  if (!layout.survey)
    return (row, meta) => {
      const cells = ownContent(row, layout);
      return cells.length === 0 ? [] : [document(prefix + row.row, cells, row.row, meta)];
    };
  const questions = layout.content.map((column) => ({
    column,
    suffix: `.${columnLetter(column)}`,
    question: detached(wording(layout.headings[column] ?? '')),
  }));
  return (row, meta) =>
    questions.flatMap(({ column, suffix, question }) => {
      const answer = answerIn(row.cells[column]);
      if (answer === undefined || row.carried?.includes(column)) return [];
      const cell = row.cells[column] ?? '';
      const own = question === '' ? meta : { ...meta, 问题: question };
      return [document(prefix + row.row + suffix, [cell], row.row, own)];
    });
}

/** The cells one below the other, each of them a block. There may be a million of these, so what they have in common is shared. */
function blocksOf(text: string, cells: readonly string[], source: Source, wholeSpan: WholeSpan): readonly TextBlock[] {
  if (cells.length === 1) return [{ kind: 'paragraph', span: wholeSpan(text), source }];
  let start = 0;
  return cells.map((cell): TextBlock => {
    const span = trimSpan(text, { start, end: start + cell.length });
    start += cell.length + 1;
    return { kind: 'paragraph', span, source };
  });
}

type WholeSpan = (text: string) => Span;

/** Texts up to this length share their spans. */
const SHARED = 2000;

/** Gives the span of a text without the white space at its ends; texts of the same length without any have the same span. */
function wholeSpans(): WholeSpan {
  const spans: Span[] = Array.from({ length: SHARED }, (_, end) => ({ start: 0, end }));
  return (text) => {
    const known = /^\s|\s$/u.test(text) ? undefined : spans[text.length];
    return known ?? trimSpan(text, { start: 0, end: text.length });
  };
}

/** The content cells of a row. One that is merged over several rows counts once, unless each row names its own unit or person. */
function ownContent({ cells, carried = [] }: Row, { content, attributes }: Layout): readonly string[] {
  const own = ['单位', '姓名'].some((attribute) => {
    const column = attributes.get(attribute);
    return column !== undefined && cells[column] && !carried.includes(column);
  });
  const found: string[] = [];
  for (const column of content) {
    const cell = cells[column];
    if (cell !== undefined && /\S/u.test(cell) && (own || !carried.includes(column))) found.push(cell);
  }
  return found;
}
