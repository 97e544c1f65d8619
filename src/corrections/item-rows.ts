import type { RefusedCorrection } from '../core/corrections.js';
import { ledgerColumn as column, ledgerWord as word } from '../core/ledger-sheet.js';
import type { ItemRequest } from './corrections.js';
import type { Table } from './table.js';

type Row = Table['records'][number];

/** Rows that are named in one message. */
const NAMED = 5;

/** The rows that ask for something: a theme other than the one written beside it, one set by hand before, or a note. */
export function itemRequests(table: Table): ItemRequest[] {
  const pending = table.has(column.themeId);
  return table.records.flatMap((row): ItemRequest[] => {
    const id = row.cell(column.item);
    const note = row.cell(column.note);
    const moved = wanted(row) !== '' && (pending || isEdited(row) || byHand(row));
    if (id === '' || (!moved && note === '')) return [];
    return [
      {
        id,
        text: row.cell(column.text),
        row: row.row,
        byHand: pending || (byHand(row) && !isEdited(row)),
        changes: byHand(row) && isEdited(row),
        ...(moved && { to: wanted(row) === word.unthemed ? null : wanted(row) }),
        ...(note !== '' && { note }),
      },
    ];
  });
}

/** Themes that were wiped out of their cells, in one entry: nobody can tell whether that was meant. */
export function clearedCells(table: Table): RefusedCorrection[] {
  const cleared = table.records.filter(
    (row) => row.cell(column.item) !== '' && row.cell(column.theme) !== '' && wanted(row) === '',
  );
  if (cleared.length === 0) return [];
  const rows = cleared.slice(0, NAMED).map(({ row }) => row);
  return [
    {
      what: `台账第${rows.join('、')}行${cleared.length > NAMED ? `等${cleared.length}行` : ''}`,
      reason: `「${column.newTheme}」是空的，按程序归类处理；要移出主题，请写「${word.unthemed}」`,
    },
  ];
}

function wanted(row: Row): string {
  return row.cell(column.newTheme);
}

function isEdited(row: Row): boolean {
  return wanted(row) !== row.cell(column.theme);
}

function byHand(row: Row): boolean {
  return row.cell(column.basis) === word.byHand;
}
