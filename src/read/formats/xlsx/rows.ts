import { COLUMNS, ROWS } from '../../table/limits.js';
import type { ShownRow } from '../../table/workbook.js';

/** Gathers the cells of a sheet, in whatever order its XML states them, as rows. */
export type RowCollector = {
  readonly add: (row: number, column: number, text: string) => void;
  /** Ends the row; how many cells it takes up, the empty ones to the left of a filled one included. */
  readonly end: (row: number) => number;
  /** Rows that hold something, in order. */
  readonly rows: () => readonly ShownRow[];
};

export function rowCollector(): RowCollector {
  const rows: ShownRow[] = [];
  let cells: string[] = [];
  let ordered = true;
  return {
    add(row, column, text) {
      if (row > ROWS || column >= COLUMNS || !/\S/u.test(text)) return;
      while (cells.length < column) cells.push('');
      cells[column] = text;
    },
    end(row) {
      if (cells.length === 0) return 0;
      ordered &&= row > (rows.at(-1)?.row ?? 0);
      rows.push({ row, cells: cells.slice() });
      cells = [];
      return rows.at(-1)?.cells.length ?? 0;
    },
    rows: () => (ordered ? rows : merged(rows)),
  };
}

/** Rows in the order of their numbers, those with the same number made one; a later cell overwrites an earlier one. */
function merged(rows: readonly ShownRow[]): readonly ShownRow[] {
  const byNumber = new Map<number, ShownRow>();
  for (const { row, cells } of rows) {
    const known = byNumber.get(row)?.cells ?? [];
    const length = Math.max(known.length, cells.length);
    byNumber.set(row, { row, cells: Array.from({ length }, (_, at) => cells[at] || known[at] || '') });
  }
  return [...byNumber.values()].sort((a, b) => a.row - b.row);
}
