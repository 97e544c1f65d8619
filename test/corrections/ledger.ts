import { expect } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import { type ThemesResult, themesResult } from '../../src/core/results.js';
import { applyCorrections, type SheetRows } from '../../src/corrections/index.js';
import { parseCorrections } from '../../src/corrections/parse.js';

/** A change to a ledger: in the sheet of that name, the row whose column has that value, what its cells are to say. */
export type Edit = readonly [sheet: string, column: string, value: string, cells: Readonly<Record<string, string>>];

/** The sheets of the ledger that the program writes for a result, as their cells read. */
export function ledgerOf(result: ThemesResult): SheetRows[] {
  return summaryReport(result).sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(String))].map((cells, index) => ({
      row: index + 1,
      cells,
    })),
  }));
}

/** The ledger with every row that fits changed. Throws when a row or column is not there: the test would test nothing. */
export function edited(sheets: readonly SheetRows[], ...edits: readonly Edit[]): SheetRows[] {
  return edits.reduce<SheetRows[]>(
    (all, [name, column, value, cells]) => {
      let changed = 0;
      const done = all.map((sheet) => {
        if (sheet.name !== name) return sheet;
        const titles = sheet.rows[0]?.cells ?? [];
        const at = titles.indexOf(column);
        const rows = sheet.rows.map((row, index) => {
          if (index === 0 || row.cells[at] !== value) return row;
          changed++;
          return { ...row, cells: row.cells.map((cell, place) => cells[titles[place] ?? ''] ?? cell) };
        });
        const missing = Object.keys(cells).filter((title) => !titles.includes(title));
        if (missing.length > 0) throw new Error(`no column ${missing} in ${name}`);
        return { ...sheet, rows };
      });
      if (changed === 0) throw new Error(`no row with ${column} ${value} in ${name}`);
      return done;
    },
    [...sheets],
  );
}

/** The ledger with a row added at the end of a sheet. */
export function withRow(
  sheets: readonly SheetRows[],
  name: string,
  cells: Readonly<Record<string, string>>,
): SheetRows[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const titles = sheet.rows[0]?.cells ?? [];
    const row = { row: sheet.rows.length + 1, cells: titles.map((title) => cells[title] ?? '') };
    return { ...sheet, rows: [...sheet.rows, row] };
  });
}

/** The result with what a ledger asks for. */
export function correctedBy(result: ThemesResult, sheets: readonly SheetRows[]): ThemesResult {
  return applyCorrections(result, parseCorrections(sheets, '台账.xlsx'));
}

/** The result after edits to its own ledger. */
export function corrected(result: ThemesResult, ...edits: readonly Edit[]): ThemesResult {
  return correctedBy(result, edited(ledgerOf(result), ...edits));
}

/** Everything that must hold of any corrected result: it is valid, its report closes, and its ledger says the same again. */
export function closes(before: ThemesResult, after: ThemesResult): void {
  expect(themesResult.parse(after)).toEqual(after);
  summaryReport(after);
  const tops = after.themes.filter(({ parent }) => parent === undefined);
  expect(tops.reduce((sum, { size }) => sum + size, 0)).toBe(after.ledger.themed);
  expect(tops.length).toBe(after.ledger.themes);
  const again = correctedBy(before, ledgerOf(after));
  expect(again.themes).toEqual(after.themes);
  expect(again.items).toEqual(after.items);
  expect(again.ledger).toEqual(after.ledger);
  expect(again.corrections?.applied ?? []).toEqual(after.corrections?.applied ?? []);
  expect(again.corrections?.gone ?? []).toEqual(after.corrections?.gone ?? []);
}
