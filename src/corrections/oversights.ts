import type { RefusedCorrection } from '../core/corrections.js';
import { ledgerColumn as column, ledgerSheet as sheet, ledgerWord as word } from '../core/ledger-sheet.js';
import type { ThemeRow } from './corrections.js';
import { plain, writtenLabels } from './resolve.js';
import type { Table } from './table.js';

/** Rows that are named in one message. */
const NAMED = 5;

/** Themes that were wiped out of their cells, in one entry: nobody can tell whether that was meant. */
export function clearedCells(table: Table): RefusedCorrection[] {
  const cleared = table.records.filter(
    (row) => row.cell(column.item) !== '' && row.cell(column.theme) !== '' && row.cell(column.newTheme) === '',
  );
  if (cleared.length === 0) return [];
  return [
    {
      what: `台账${rowsNamed(cleared.map(({ row }) => row))}`,
      reason: `「${column.newTheme}」是空的，按程序归类处理；要移出主题，请写「${word.unthemed}」`,
    },
  ];
}

/** Suggestions that a person wrote into the ledger, in one entry: they belong to no file, so they cannot be counted. */
export function addedItems(table: Table): RefusedCorrection[] {
  const rows = table.records.filter((row) => row.cell(column.item) === '' && row.cell(column.text) !== '');
  if (rows.length === 0) return [];
  return [
    {
      what: `台账${rowsNamed(rows.map(({ row }) => row))}`,
      reason: `没有「${column.item}」，是后加的，没有计入；新的意见建议请写进原始材料，再汇总一次`,
    },
  ];
}

/** Themes whose row is not in the sheet of themes any more, though items stand in them: a row that is taken out removes nothing. */
export function lackingThemes(items: Table, rows: readonly ThemeRow[]): RefusedCorrection[] {
  const written = writtenLabels(rows);
  const labels = new Set(
    items.records.filter((row) => row.cell(column.item) !== '').map((row) => row.cell(column.theme)),
  );
  return [...labels]
    .filter((label) => label !== '' && label !== word.unthemed && !written.has(plain(label)))
    .map((label) => ({
      what: `主题「${label}」`,
      reason: `「${sheet.themes}」表里没有这一行，按程序归类处理；要删除主题，请保留这一行，在「${column.remove}」列写「${word.yes}」`,
    }));
}

/** Names that were changed in the column that is not for it. */
export function misplacedNames(table: Table): RefusedCorrection[] {
  return table.records.flatMap((row): RefusedCorrection[] => {
    const [given, computed] = [row.cell(column.theme), row.cell(column.computed)];
    if (!isMisplaced(row)) return [];
    return [
      {
        what: `主题「${computed}」改为「${given}」`,
        reason: `改的是「${column.theme}」列；改名请写在「${column.newTheme}」列`,
      },
    ];
  });
}

/** Whether a row's theme is called otherwise than the program called it, and no earlier correction says why. */
export function isMisplaced(row: Table['records'][number]): boolean {
  const [given, computed, changes] = [row.cell(column.theme), row.cell(column.computed), row.cell(column.changes)];
  if (computed === '' || given === computed || row.cell(column.item) !== '') return false;
  return changes === '' || changes === word.moved;
}

/** Sheets that look like the one that was read, most often a copy of it. */
export function furtherSheets(names: readonly string[]): RefusedCorrection[] {
  const [first, ...others] = names;
  return others.map((name) => ({
    what: `「${name}」表里的修改`,
    reason: `工作簿里有不止一张这样的表，只按「${first}」执行`,
  }));
}

function rowsNamed(rows: readonly number[]): string {
  return `第${rows.slice(0, NAMED).join('、')}行${rows.length > NAMED ? `等${rows.length}行` : ''}`;
}
