import type { Paragraph } from '../format.js';
import { attributeOf, isFormLabel, isIgnored, isPersonal } from './heading.js';
import type { Table } from './tables.js';

/** A form has no more rows than fit on a page or two. */
const LONGEST = 60;
/** Characters a label has at most, and an answer at least where nothing else shows a form: a shorter one may be the heading of a second column. */
const LABEL = 12;
const ANSWER = 8;

/**
 * The lines of a filled-in form, such as a 征求意见表 with 单位｜实验小学｜姓名｜张三 in one row and 意见建议｜… in another:
 * a row of labels and values reads 「单位：实验小学　姓名：张三」, a text beside its label reads line by line without the label.
 * Undefined for any other table.
 */
export function formLines({ sheet, rows }: Table): Paragraph[] | undefined {
  const least = rows.some(({ cells }) => isPairs(cells)) ? 1 : ANSWER;
  const answered = rows.find(({ cells }) => answer(cells, least) !== undefined)?.cells;
  if (rows.length > LONGEST || !answered) return undefined;
  const labels = answered.findIndex((cell) => cell.trim() !== '');
  if (
    rows.some(
      ({ cells }) => (cells[labels] ?? '').trim().length > LABEL && cells.some((cell, at) => at !== labels && cell),
    )
  )
    return undefined;
  return rows.flatMap(({ row, cells }) =>
    linesOf(cells, least).map((text) => ({ text, row, ...(sheet !== undefined && { sheet }) })),
  );
}

/** The text beside a label of content at the beginning of a row. */
function answer(cells: readonly string[], least: number): string | undefined {
  const [label = '', text = '', ...more] = cells.filter((cell) => cell.trim() !== '');
  const isContent = attributeOf(label) === '内容' || attributeOf(label) === '正文';
  return isContent && text.trim().length >= least && more.length === 0 && attributeOf(text) === undefined
    ? text
    : undefined;
}

/** Two labels at least, each with a value beside it, as only forms have them. */
function isPairs(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length >= 4 && filled.length % 2 === 0 && filled.every((cell, at) => isLabel(cell) === (at % 2 === 0));
}

function linesOf(cells: readonly string[], least: number): string[] {
  const text = answer(cells, least);
  if (text !== undefined) return text.split('\n');
  const filled = [...cells.keys()].filter((at) => cells[at]?.trim());
  const asks = (label: string): boolean => attributeOf(label) !== undefined || isFormLabel(label);
  if (filled.some((at) => asks(cells[at] ?? ''))) return pairsOf(cells, filled);
  return [
    filled
      .map((at) => cells[at])
      .join('\t')
      .replaceAll('\n', ' '),
  ];
}

/** A row of labels, each with the text after it: the known ones in one line, then the others one by one. A label of a form that was left blank says nothing. */
function pairsOf(cells: readonly string[], filled: readonly number[]): string[] {
  const known: string[] = [];
  const others: string[] = [];
  for (let index = 0; index < filled.length; index++) {
    const at = filled[index] ?? 0;
    const next = filled[index + 1];
    const label = inOneLine(cells[at] ?? '');
    const text = next === undefined ? '' : inOneLine(cells[next] ?? '');
    const follows = text !== '' && !(next === at + 1 ? attributeOf(text) !== undefined : isLabel(text));
    const value = follows && (index > 0 || isLabel(label)) ? text : '';
    if (value !== '') index++;
    if (attributeOf(label) !== undefined) known.push(`${named(label)}：${value}`);
    else if (value !== '') others.push(`${named(label)}：${value}`);
    else if (!isLabel(label)) others.push(label);
  }
  return [...(known.length > 0 ? [known.join('\u3000')] : []), ...others];
}

function inOneLine(cell: string): string {
  return cell.replace(/\s*\n\s*/gu, ' ').trim();
}

function named(label: string): string {
  return label.replace(/\s+|[:：]$/gu, '');
}

/** Whether a cell may be a label of a form, one for an attribute or not. */
function isLabel(cell: string): boolean {
  if (cell.length > LABEL) return false;
  return attributeOf(cell) !== undefined || isFormLabel(cell) || isPersonal(cell) || isIgnored(cell);
}
