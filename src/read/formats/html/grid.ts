import type { Row } from '../../format.js';

/** Columns of a table, and cells that merged ones may fill below themselves; what goes beyond is cut off. */
const COLUMNS = 500;
const FILLED = 1_000_000;

/** The rows of one table as they are met; a cell over several rows is carried down, one over several columns stands in its first. */
export type Grid = {
  readonly openRow: () => void;
  readonly addCell: (text: string, size: { readonly rows: number; readonly columns: number }) => void;
  readonly rows: () => readonly Row[];
};

type Merged = { rows: number; readonly text: string; readonly first: boolean };

export function grid(): Grid {
  const rows: Row[] = [];
  const merged = new Map<number, Merged>();
  let row: { cells: string[]; carried: number[] } | undefined;
  let count = 0;
  let filled = 0;

  /** Puts the cells merged from above into the row, as far as they come before its next cell. */
  function carry(): void {
    for (let above = row && merged.get(row.cells.length); row && above; above = merged.get(row.cells.length)) {
      const column = row.cells.length;
      if (above.first && above.text !== '') row.carried.push(column);
      row.cells.push(above.first ? above.text : '');
      if (--above.rows <= 0 || ++filled > FILLED) merged.delete(column);
    }
  }

  function closeRow(): void {
    if (!row) return;
    for (const column of [...merged.keys()].sort((left, right) => left - right)) {
      while (row.cells.length < column) row.cells.push('');
      carry();
    }
    count++;
    const { cells, carried } = row;
    if (cells.some((cell) => cell !== '')) rows.push({ row: count, cells, ...(carried.length > 0 && { carried }) });
    row = undefined;
  }

  return {
    openRow() {
      closeRow();
      row = { cells: [], carried: [] };
    },
    addCell(text, size) {
      row ??= { cells: [], carried: [] };
      carry();
      for (let at = 0; at < size.columns && row.cells.length < COLUMNS; at++) {
        if (size.rows > 1) merged.set(row.cells.length, { rows: size.rows - 1, text, first: at === 0 });
        row.cells.push(at === 0 ? text : '');
      }
    },
    rows() {
      closeRow();
      return rows;
    },
  };
}
