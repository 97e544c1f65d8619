import type { Paragraph } from '../format.js';
import { attributeOf } from './heading.js';
import type { Table } from './tables.js';

/** A form has no more rows than fit on a page or two. */
const LONGEST = 60;
/** Characters a label has at most, and an answer at least: a shorter one may be the heading of a second column. */
const LABEL = 12;
const ANSWER = 8;

/**
 * The lines of a filled-in form, such as a 征求意见表 with 单位｜实验小学｜姓名｜张三 in one row and 意见建议｜… in another:
 * a row of labels and values reads 「单位：实验小学　姓名：张三」, a text beside its label reads line by line without the label.
 * Undefined for any other table.
 */
export function formLines({ sheet, rows }: Table): Paragraph[] | undefined {
  const answered = rows.find(({ cells }) => answer(cells) !== undefined)?.cells;
  if (rows.length > LONGEST || !answered) return undefined;
  const labels = answered.findIndex((cell) => cell.trim() !== '');
  if (
    rows.some(
      ({ cells }) => (cells[labels] ?? '').trim().length > LABEL && cells.some((cell, at) => at !== labels && cell),
    )
  )
    return undefined;
  return rows.flatMap(({ row, cells }) =>
    linesOf(cells).map((text) => ({ text, row, ...(sheet !== undefined && { sheet }) })),
  );
}

/** The text beside a label of content at the beginning of a row. */
function answer(cells: readonly string[]): string | undefined {
  const [label = '', text = '', ...more] = cells.filter((cell) => cell.trim() !== '');
  const isContent = attributeOf(label) === '内容' || attributeOf(label) === '正文';
  return isContent && text.length >= ANSWER && more.length === 0 && attributeOf(text) === undefined ? text : undefined;
}

function linesOf(cells: readonly string[]): string[] {
  const text = answer(cells);
  if (text !== undefined) return text.split('\n');
  const filled = cells.filter((cell) => cell.trim() !== '');
  const labels = filled.filter((cell) => attributeOf(cell) !== undefined);
  if (labels.length === 0) return [filled.join('\t').replaceAll('\n', ' ')];
  return [filled.map(labelled).join('').trim()];
}

function labelled(cell: string): string {
  const plain = cell.replace(/\s*\n\s*/gu, ' ').trim();
  return attributeOf(cell) === undefined ? plain : `\u3000${plain.replace(/\s+|[:：]$/gu, '')}：`;
}
