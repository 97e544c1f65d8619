import type { CellObject, DenseWorkSheet, Range, WorkBook } from '@e965/xlsx';
import { InputError } from '../../core/errors.js';
import { CELLS, COLUMNS, ROWS, TOO_LARGE } from './limits.js';
import { localized, systemFormats } from './system-formats.js';

/** A sheet as it is shown: rows that hold something, each cell's text; '' for an empty one. */
export type ShownSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly ShownRow[];
  /** How many of the rows are hidden, and how many columns that hold something. */
  readonly hiddenRows: number;
  readonly hiddenColumns?: number;
  readonly merges: readonly Merge[];
  /** Cells that show an error such as #REF!; they are read as empty. */
  readonly errors: number;
};
export type ShownRow = { readonly row: number; readonly cells: readonly string[] };
/** A merged area by its rows, inclusive, and its first column, all from 0. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number };

export type Workbook = {
  readonly sheets: readonly ShownSheet[];
  /** Names of sheets that are charts or broken. */
  readonly skipped: readonly string[];
};

/**
 * Opens an old workbook (.xls of any age, or Excel 2003's XML), dates as a Chinese system shows them; those from before
 * 1997 in their own code page, or GBK when they name none. Throws an InputError for one with too many cells, and whatever the parser
 * throws when the bytes are none.
 */
export async function openOldWorkbook(bytes: Uint8Array, file: string): Promise<Workbook> {
  const { read, set_cptable, SSF } = await import('@e965/xlsx');
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  for (const [id, code] of systemFormats) SSF.load(code, id);
  const options = { cellFormula: false, cellHTML: false, cellNF: true, codepage: 936 };
  return shownWorkbook(read(bytes, { type: 'array', dense: true, ...options }), file, formatWith(SSF.format));
}

/** A number as a format shows it: a code, or the number of a built-in one. Undefined when the format is not understood. */
export type FormatNumber = (format: string | number, value: number, date1904: boolean) => string | undefined;

/** The number formats of spreadsheets, as SheetJS understands them. */
export async function numberFormatter(): Promise<FormatNumber> {
  const { SSF } = await import('@e965/xlsx');
  return formatWith(SSF.format);
}

function formatWith(show: (format: string | number, value: number, options: object) => unknown): FormatNumber {
  return (format, value, date1904) => {
    try {
      const shown = show(format, value, { date1904 });
      return typeof shown === 'string' ? shown : undefined;
    } catch {
      return undefined;
    }
  };
}

function shownWorkbook(book: WorkBook, file: string, formatNumber: FormatNumber): Workbook {
  const sheets: ShownSheet[] = [];
  const date1904 = Boolean(book.Workbook?.WBProps?.date1904);
  const show = (cell: CellObject): string => shownText(cell, (format, value) => formatNumber(format, value, date1904));
  let left = CELLS;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = shownSheet(book, { name, index, limit: left, show });
    if (sheet) left -= cellCount(sheet);
    if (left < 0) throw new InputError(file, TOO_LARGE);
    if (sheet) sheets.push(sheet);
  }
  const shown = new Set(sheets.map(({ name }) => name));
  return { sheets, skipped: book.SheetNames.filter((name) => !shown.has(name)) };
}

/** The sheet, or as much of it as shows that it has more than `limit` cells. */
function shownSheet(
  book: WorkBook,
  { name, index, limit, show }: { name: string; index: number; limit: number; show: (cell: CellObject) => string },
): ShownSheet | undefined {
  const sheet = book.Sheets[name];
  if (!isDense(sheet)) return undefined;
  const rows: ShownRow[] = [];
  let errors = 0;
  let count = 0;
  for (const key of positions(sheet['!data'], ROWS)) {
    const cells = sheet['!data'][key] ?? [];
    const texts = shownTexts(cells, show);
    errors += positions(cells, COLUMNS).filter((column) => cells[column]?.t === 'e').length;
    if (texts.length > 0) rows.push({ row: key + 1, cells: texts });
    count += texts.length;
    if (count > limit) break;
  }
  const merges = rangesOf(sheet).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r }));
  const hiddenRows = positions(sheet['!rows'] ?? [], ROWS).filter((row) => sheet['!rows']?.[row]?.hidden).length;
  return { name, hidden: Boolean(book.Workbook?.Sheets?.[index]?.Hidden), rows, hiddenRows, merges, errors };
}

function isDense(sheet: WorkBook['Sheets'][string] | undefined): sheet is DenseWorkSheet {
  return sheet?.['!data'] !== undefined;
}

function rangesOf(sheet: DenseWorkSheet): readonly Range[] {
  return sheet['!merges'] ?? [];
}

function cellCount({ rows }: ShownSheet): number {
  return rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** The cells up to the last one that shows something. */
function shownTexts(cells: readonly (CellObject | undefined)[], show: (cell: CellObject) => string): string[] {
  const texts: string[] = [];
  for (const column of positions(cells, COLUMNS)) {
    const cell = cells[column];
    const text = cell ? show(cell) : '';
    if (!/\S/u.test(text)) continue;
    while (texts.length < column) texts.push('');
    texts[column] = text;
  }
  return texts;
}

function shownText({ t, v, w, z }: CellObject, format: (code: string, value: number) => string | undefined): string {
  if (t === 'e' || t === 'z' || v === undefined) return '';
  const code = typeof z === 'string' ? localized(z) : z;
  const own = typeof v === 'number' && typeof code === 'string' && code !== z ? format(code, v) : undefined;
  const text = t === 's' ? String(v) : (own ?? w ?? String(v));
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

/** The indices that exist, in order: a sheet may state one cell in its last row and nothing before it. */
function positions(list: readonly unknown[], limit: number): number[] {
  return Object.keys(list)
    .map(Number)
    .filter((index) => Number.isInteger(index) && index >= 0 && index < limit);
}
