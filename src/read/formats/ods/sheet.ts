import { InputError } from '../../../core/errors.js';
import { CELLS, COLUMNS, ROWS, TOO_LARGE } from '../../table/limits.js';
import type { Merge, ShownRow, ShownSheet } from '../../table/workbook.js';
import type { Attributes } from '../../xml.js';
import { count } from '../odt/package.js';

/** Takes note of cells read; throws an InputError when there are too many. */
export type Spend = (cells: number) => void;

export function spending(file: string): Spend {
  let left = CELLS;
  return (cells) => {
    left -= cells;
    if (left < 0) throw new InputError(file, TOO_LARGE);
  };
}

/** Collects the rows of one sheet; what is repeated and empty costs nothing. */
export type SheetDraft = {
  readonly openRow: (repeated: number, visibility: string | undefined) => void;
  readonly openCell: (attributes: Attributes) => void;
  readonly closeCell: (text: string) => void;
  readonly closeRow: () => void;
  readonly finish: () => ShownSheet;
};

export function sheetDraft(name: string, hidden: boolean, spend: Spend): SheetDraft {
  const rows: ShownRow[] = [];
  const merges: Merge[] = [];
  let [next, repeated, hiddenRows, errors] = [0, 1, 0, 0];
  let [column, columns, isHidden] = [0, 1, false];
  let cells: string[] = [];
  return {
    openRow(times, visibility) {
      repeated = times;
      isHidden = visibility === 'collapse' || visibility === 'filter';
      [cells, column] = [[], 0];
    },
    openCell(attributes) {
      columns = count(attributes.get('number-columns-repeated'));
      const down = count(attributes.get('number-rows-spanned'));
      if (down > 1) merges.push({ top: next, left: column, bottom: Math.min(next + down, ROWS) - 1 });
    },
    closeCell(text) {
      const isError = /^(?:#(?:REF|DIV\/0|VALUE|NAME|NUM|N\/A|NULL)[!?]?|Err:\d{3})$/u.test(text);
      if (isError) errors++;
      const end = Math.min(column + columns, COLUMNS);
      if (text !== '' && !isError) {
        spend(end - cells.length);
        while (cells.length < column) cells.push('');
        while (cells.length < end) cells.push(text);
      }
      column = end;
    },
    closeRow() {
      const end = Math.min(next + repeated, ROWS);
      if (cells.length > 0) {
        spend(cells.length * (end - next - 1));
        if (isHidden) hiddenRows += end - next;
        for (let row = next + 1; row <= end; row++) rows.push({ row, cells });
      }
      next = end;
    },
    finish: () => ({ name, hidden, rows, hiddenRows, merges, errors }),
  };
}
