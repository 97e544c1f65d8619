import type { Row } from '../format.js';
import { findHeader } from './header.js';

/**
 * Mends rows whose last cell, of content, has delimiters that nobody quoted: what stands beyond the header is put back to
 * it, and `tell` is called with the row's number. Rows of a table without such a header stay as they are.
 */
export function rejoined(rows: readonly Row[], delimiter: string, tell: (row: number) => void): (row: Row) => Row {
  const header = findHeader(rows);
  const last = header?.headings.at(-1);
  const isContent = last?.attribute === '内容' || last?.attribute === '正文';
  if (!header || !last || !isContent || header.cells.slice(last.column + 1).some((cell) => cell !== ''))
    return (row) => row;
  return (row) => {
    if (!row.cells.slice(last.column + 1).some((cell) => cell !== '')) return row;
    tell(row.row);
    const text = row.cells.slice(last.column).join(delimiter);
    return { ...row, cells: [...row.cells.slice(0, last.column), text] };
  };
}
