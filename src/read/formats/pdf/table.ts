import type { Row } from '../../format.js';
import { flowOf, marginsOf } from './flow.js';
import type { Cell, Grid } from './grid.js';
import { linesOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';

/** Columns this near, in points, are the same on the next page. */
const SAME = 4;

/** A table as it is read, over one page or several. */
export type DrawnTable = { readonly columns: readonly number[]; readonly rows: readonly Row[] };

/** The rows of a table on one page; a cell over several rows stands in each, marked as carried. */
export function tableOf(grid: Grid): DrawnTable {
  const rows = grid.rows.map((top, index) => {
    const cells = grid.columns.map(() => '');
    const carried: number[] = [];
    const below = grid.rows[index + 1] ?? grid.bottom;
    for (const cell of grid.cells) {
      const column = grid.columns.findIndex((left) => Math.abs(left - cell.left) < SAME);
      if (column < 0 || cell.top >= below - SAME || cell.bottom <= top + SAME) continue;
      cells[column] = [cells[column], cellText(cell)].filter(Boolean).join('\n');
      if (cell.top < top - SAME) carried.push(column);
    }
    return { row: index + 1, cells, ...(carried.length > 0 && { carried }) };
  });
  return { columns: grid.columns, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

/** A table and what stands at the top of the next page as one, when the columns agree; a header repeated there goes. Undefined when they do not. */
export function continued(table: DrawnTable, next: DrawnTable): DrawnTable | undefined {
  const same = table.columns.length === next.columns.length;
  if (!same || table.columns.some((left, index) => Math.abs(left - (next.columns[index] ?? 0)) > SAME))
    return undefined;
  const header = table.rows[0]?.cells.join('\t');
  const rows = next.rows.filter(({ cells }, index) => index > 0 || cells.join('\t') !== header);
  return { columns: table.columns, rows: [...table.rows, ...rows].map((row, index) => ({ ...row, row: index + 1 })) };
}

/** The text of a cell, its paragraphs apart by line ends. */
function cellText({ fragments, left, right }: Cell): string {
  const lines = linesOf(fragments);
  const margins = marginsOf(lines);
  const padding = Math.max(0, Math.min(margins.from - left, 10));
  const edges = { from: margins.from, to: Math.max(margins.to, right - padding) };
  return paragraphsOf(flowOf({ lines, column: false }, 0, edges))
    .map(({ text }) => text)
    .join('\n');
}
