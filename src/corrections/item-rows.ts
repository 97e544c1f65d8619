import { ledgerColumn as column, ledgerWord as word } from '../core/ledger-sheet.js';
import type { ItemRequest } from './corrections.js';
import type { Table } from './table.js';

type Row = Table['records'][number];

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

function wanted(row: Row): string {
  return row.cell(column.newTheme);
}

function isEdited(row: Row): boolean {
  return wanted(row) !== row.cell(column.theme);
}

function byHand(row: Row): boolean {
  return row.cell(column.basis) === word.byHand;
}
