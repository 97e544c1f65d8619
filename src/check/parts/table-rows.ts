import type { Span } from '../../core/span.js';

/** A table of a draft, as its text has it: a line a row, a tab between cells. */
export type Table = { readonly header: Row; readonly rows: readonly Row[] };
export type Row = { readonly span: Span; readonly cells: readonly string[] };

/** No draft has more such tables. */
const MOST = 50;

/** The tables whose first row has a cell for the owner, the deadline or the measures. */
export function dutyTables(text: string): readonly Table[] {
  const tables: Table[] = [];
  let open: { header: Row; rows: Row[] } | undefined;
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const row = { span: { start: match.index, end: match.index + match[0].length }, cells: match[0].split('\t') };
    if (row.cells.length < 2) open = undefined;
    else if (isHeader(row)) {
      if (tables.length === MOST) break;
      open = { header: row, rows: [] };
      tables.push(open);
    } else open?.rows.push(row);
  }
  return tables;
}

/** Index of the column whose title matches, or -1. */
export function columnOf({ header }: Table, title: RegExp): number {
  return header.cells.findIndex((cell) => title.test(cell));
}

/** Short cells only, two of which are columns of a plan. */
function isHeader({ cells }: Row): boolean {
  const titles = cells.filter((cell) => TITLES.some((title) => title.test(cell)));
  return titles.length >= 2 && cells.every((cell) => cell.trim().length <= 12);
}

/** Titles of the columns of a plan. */
export const titles = {
  owner: /责任|牵头|主办|负责|分管|承办|落实人/u,
  deadline: /时限|期限|时间|完成日期|进度|时效/u,
  measure: /措施|任务|内容|做法|举措|办法/u,
  item: /项目|问题|事项|意见|目标/u,
};
const TITLES = Object.values(titles);
