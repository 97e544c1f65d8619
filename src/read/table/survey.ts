import type { Row } from '../format.js';
import { isWritten } from './answers.js';
import { exportColumns } from './column-names.js';
import type { Header } from './header.js';
import { isIgnored, isPersonal, plain } from './heading.js';
import { isQuestion } from './questions.js';

/** The questions of a questionnaire by their columns: those answered in people's own words, and the others. */
export type Survey = { readonly written: readonly number[]; readonly chosen: readonly number[] };

/** The columns that ask something else than an opinion, for each row. */
const known: ReadonlySet<string> = new Set(['序号', '单位', '姓名', '时间', '渠道', '标题']);

/**
 * The questions of a table that has a column for each: two questions as headings, or one where a form's export shows by
 * its other columns; also opinions grouped under one heading. Undefined for any other table, and when no answer is written.
 */
export function surveyOf({ cells, headings, rows: height }: Header, rows: readonly Row[]): Survey | undefined {
  const exported = cells.some((cell) => exportColumns.includes(plain(cell)));
  const attributes = new Map(headings.map(({ column, attribute }) => [column, attribute]));
  const grouped = (cell: string) => height === 2 && /（.+）$/u.test(cell);
  const columns = [...cells.keys()].filter((column) => {
    const cell = cells[column] ?? '';
    const attribute = attributes.get(column) ?? '';
    if (cell === '' || known.has(attribute) || isPersonal(cell)) return false;
    if (exportColumns.includes(plain(cell)) || (isIgnored(cell) && !isQuestion(cell))) return false;
    return isQuestion(cell) || (attribute !== '' && (exported || grouped(cell))) || (exported && attribute === '');
  });
  const questions = columns.filter((column) => isQuestion(cells[column] ?? '') || grouped(cells[column] ?? ''));
  if (questions.length < (exported ? 1 : 2)) return undefined;
  const written = columns.filter((column) => isWritten(cells[column] ?? '', rows, column));
  return written.length === 0 ? undefined : { written, chosen: columns.filter((column) => !written.includes(column)) };
}
