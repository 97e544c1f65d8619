import type { RefusedCorrection } from '../core/corrections.js';
import { UsageError } from '../core/errors.js';
import { ledgerColumn as column, ledgerSheet as sheetName } from '../core/ledger-sheet.js';
import type { Corrections, SheetRows } from './corrections.js';
import { itemRequests } from './item-rows.js';
import { addedItems, clearedCells, furtherSheets, lackingThemes, misplacedNames } from './oversights.js';
import { type Table, tableOf } from './table.js';
import { themeRows, unclearMarks } from './theme-rows.js';

const NEEDED = [column.item, column.theme, column.newTheme];
/** The columns of the sheet of themes; without one of them corrections would be lost without a word. */
const THEME_COLUMNS = [
  column.themeId,
  column.theme,
  column.newTheme,
  column.parent,
  column.newParent,
  column.remove,
  column.computed,
  column.changes,
];

/**
 * The corrections in the sheets of a ledger. Sheets are known by their headers, so names, order, sorting and titles put above do not
 * matter. Throws a UsageError when it is no ledger, or one without the columns to correct.
 */
export function parseCorrections(sheets: readonly SheetRows[], file: string): Corrections {
  const [items, ...copies] = tablesOf(sheets, NEEDED, [column.themeId]);
  if (!items) throw notLedger(sheets, file);
  if (!items.has(column.basis)) throw lacking(file, sheetName.items, [column.basis]);
  const themes = themesOf(sheets, file);
  const [pending] = tablesOf(sheets, [column.item, column.themeId, column.newTheme], []);
  const rows = themes ? themeRows(themes) : [];
  return {
    items: [items, ...(pending ? [pending] : [])].flatMap(itemRequests),
    themes: [...rows, ...(pending ? themeRows(pending) : [])],
    refused: [
      ...clearedCells(items),
      ...addedItems(items),
      ...furtherSheets([items, ...copies].map(({ name }) => name)),
      ...(themes ? [...unclearMarks(themes), ...misplacedNames(themes), ...lackingThemes(items, rows)] : [noThemes]),
    ],
  };
}

const noThemes: RefusedCorrection = {
  what: `「${sheetName.themes}」表里的修改`,
  reason: `工作簿里没有「${sheetName.themes}」表，主题的改名、合并、上下级和删除都无从执行`,
};

/** The sheet of themes, by any column that no other sheet has. Throws a UsageError when it lacks one. */
function themesOf(sheets: readonly SheetRows[], file: string): Table | undefined {
  const themes = [column.themeId, column.newParent, column.remove]
    .flatMap((title) => tablesOf(sheets, [title], [column.item]))
    .at(0);
  const lack = themes ? THEME_COLUMNS.filter((title) => !themes.has(title)) : [];
  if (lack.length > 0) throw lacking(file, sheetName.themes, lack);
  return themes;
}

function lacking(file: string, sheet: string, titles: readonly string[]): UsageError {
  const named = titles.map((title) => `「${title}」`).join('');
  return new UsageError(
    `修改表「${file}」「${sheet}」表里没有${named}列，无法核对修改，请恢复该列，或使用 wenji report 写出的《台账.xlsx》`,
  );
}

/** The tables of the sheets that have these titles and none of those. */
function tablesOf(sheets: readonly SheetRows[], titles: readonly string[], not: readonly string[]): Table[] {
  return sheets.flatMap((sheet) => {
    const table = tableOf(sheet, titles);
    return table && !not.some((title) => table.has(title)) ? [table] : [];
  });
}

function notLedger(sheets: readonly SheetRows[], file: string): UsageError {
  if (sheets.every(({ rows }) => rows.length === 0))
    return new UsageError(`修改表「${file}」是空的，请使用 wenji report 写出的《台账.xlsx》`);
  const [known] = tablesOf(sheets, [column.item], [column.themeId]);
  const lacks = NEEDED.filter((title) => !known?.has(title)).map((title) => `「${title}」`);
  const lack = known ? `「${sheetName.items}」表里没有${lacks.join('')}列` : `没有「${column.item}」列`;
  return new UsageError(`修改表「${file}」${lack}，不是可以修改的台账，请使用 wenji report 写出的《台账.xlsx》`);
}
