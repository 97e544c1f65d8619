import { InputError } from '../../../core/errors.js';
import type { Extract } from '../../format.js';
import { CELLS, TOO_LARGE } from '../../table/limits.js';
import { sheetsExtract } from '../../table/sheets.js';
import { numberFormatter, type ShownSheet, type Workbook } from '../../table/workbook.js';
import { openPackage } from './package.js';
import { readSheet } from './sheet.js';
import { sharedStrings } from './strings.js';
import { numberFormats } from './styles.js';

/** Reads a workbook from its bytes. */
export async function readTables(bytes: Uint8Array, file: string): Promise<Extract> {
  return sheetsExtract(await readWorkbook(bytes, file), file);
}

/** The sheets of an .xlsx package in the order of their tabs. Throws an InputError for a broken package and for one with too many cells. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Workbook> {
  const { zip, sheets: entries, strings, styles, date1904 } = openPackage(bytes, file);
  const context = {
    strings: sharedStrings(zip, strings, file),
    formats: numberFormats(zip, styles, file),
    date1904,
    formatNumber: await numberFormatter(),
  };
  let left = CELLS;
  const spend = (cells: number) => {
    left -= cells;
    if (left < 0) throw new InputError(file, TOO_LARGE);
  };
  const sheets = entries.flatMap(({ name, hidden, part }): ShownSheet[] =>
    part === undefined ? [] : [{ name, hidden, ...readSheet(zip.content(part), file, context, spend) }],
  );
  return { sheets, skipped: entries.flatMap(({ name, part }) => (part === undefined ? [name] : [])) };
}
