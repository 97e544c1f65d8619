import type { RefusedCorrection } from '../core/corrections.js';
import { fold } from '../core/fold.js';
import { ledgerColumn as column, ledgerWord as word } from '../core/ledger-sheet.js';
import type { ThemeRow } from './corrections.js';
import { isMisplaced } from './oversights.js';
import type { Table } from './table.js';

const YES = new Set(['是', '删', '删除', 'y', 'yes', 'true', '1', '√', '✓', '✔']);
const GONE = [word.merged, word.removed, word.emptied];
const NO = new Set(['', '否', '不', '不删', '不删除', '保留', 'n', 'no', 'false', '0', '×']);

/** The themes of the sheet; a row that a person added has a new name and no id. */
export function themeRows(table: Table): ThemeRow[] {
  return table.records.flatMap((row): ThemeRow[] => {
    const id = row.cell(column.themeId);
    const [name, newName] = [row.cell(column.theme), row.cell(column.newTheme)];
    if (id === '' && (newName === '' || row.cell(column.item) !== '')) return [];
    const changes = row.cell(column.changes);
    const computed = table.has(column.computed) ? row.cell(column.computed) : name;
    return [
      {
        id,
        row: row.row,
        computed,
        name: isMisplaced(row) ? computed : name,
        parent: row.cell(column.parent),
        newName: newName === '' ? computed || name : newName,
        newParent: row.cell(column.newParent),
        remove: YES.has(mark(row.cell(column.remove))),
        byHand: id === '' || changes.includes(word.created),
        parentByHand: changes.includes(word.moved),
        merged: changes.includes(word.merged),
        gone: id === '' || table.has(column.item) || GONE.some((mark) => changes.includes(mark)),
      },
    ];
  });
}

/** Marks in the column for removal that say neither yes nor no. */
export function unclearMarks(table: Table): RefusedCorrection[] {
  return table.records.flatMap((row): RefusedCorrection[] => {
    const given = row.cell(column.remove);
    if (YES.has(mark(given)) || NO.has(mark(given))) return [];
    return [
      {
        what: `主题「${row.cell(column.theme)}」`,
        reason: `「${column.remove}」写的是「${given}」，看不出是否删除；要删除，请写「${word.yes}」`,
      },
    ];
  });
}

function mark(text: string): string {
  return fold(text).trim();
}
