import type { RefusedCorrection } from '../core/corrections.js';
import { UsageError } from '../core/errors.js';
import { ledgerColumn as column } from '../core/ledger-sheet.js';
import type { Corrections, SheetRows } from './corrections.js';
import { clearedCells, itemRequests } from './item-rows.js';
import { type Table, tableOf } from './table.js';
import { themeRows, unclearMarks } from './theme-rows.js';

const NEEDED = [column.item, column.theme, column.newTheme];

/**
 * The corrections in the sheets of a ledger. Sheets are known by their headers, so names, order, sorting and titles put above do not
 * matter. Throws a UsageError when it is no ledger, or one without the columns to correct.
 */
export function parseCorrections(sheets: readonly SheetRows[], file: string): Corrections {
  const items = firstOf(sheets, NEEDED, [column.themeId]);
  if (!items) throw notLedger(sheets, file);
  const themes = firstOf(sheets, [column.themeId, column.theme, column.newTheme], [column.item]);
  const pending = firstOf(sheets, [column.item, column.themeId, column.newTheme], []);
  const both = [items, ...(pending ? [pending] : [])];
  const refused: RefusedCorrection[] = [...clearedCells(items), ...(themes ? unclearMarks(themes) : [])];
  return {
    items: both.flatMap(itemRequests),
    themes: [...(themes ? [themes] : []), ...(pending ? [pending] : [])].flatMap(themeRows),
    refused,
  };
}

function firstOf(sheets: readonly SheetRows[], titles: readonly string[], not: readonly string[]): Table | undefined {
  for (const sheet of sheets) {
    const table = tableOf(sheet, titles);
    if (table && !not.some((title) => table.has(title))) return table;
  }
  return undefined;
}

function notLedger(sheets: readonly SheetRows[], file: string): UsageError {
  if (sheets.every(({ rows }) => rows.length === 0))
    return new UsageError(`修改表「${file}」是空的，请使用 wenji report 写出的《台账.xlsx》`);
  const known = sheets.some((sheet) => tableOf(sheet, [column.item]));
  const lack = known ? `「台账」表里没有「${column.theme}」「${column.newTheme}」两列` : `没有「${column.item}」列`;
  return new UsageError(`修改表「${file}」${lack}，不是可以修改的台账，请使用 wenji report 写出的《台账.xlsx》`);
}
