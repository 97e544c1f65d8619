import type { CellObject, DenseWorkSheet, Range, WorkBook } from '@e965/xlsx';
import { InputError } from '../../core/errors.js';

/** A sheet as it is shown: rows that hold something, each cell's text; '' for an empty one. */
export type ShownSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly ShownRow[];
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

/** Excel's own limits; whatever claims to lie outside of them is not looked at. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Cells of a workbook, the empty ones to the left of a filled one included; more are no list of submissions. */
const CELLS = 20_000_000;

/** Opens a plain .xlsx package. Throws an InputError for one with too many cells, and whatever the parser throws when the bytes are none. */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<Workbook> {
  const { read } = await import('@e965/xlsx');
  const book = read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false });
  const sheets: ShownSheet[] = [];
  let left = CELLS;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = shownSheet(book, name, index, left);
    if (sheet) left -= cellCount(sheet);
    if (left < 0) throw new InputError(file, '表格大得不像意见汇总表，请删去无关的列和工作表后再提交');
    if (sheet) sheets.push(sheet);
  }
  const shown = new Set(sheets.map(({ name }) => name));
  return { sheets, skipped: book.SheetNames.filter((name) => !shown.has(name)) };
}

/** The sheet, or as much of it as shows that it has more than `limit` cells. */
function shownSheet(book: WorkBook, name: string, index: number, limit: number): ShownSheet | undefined {
  const sheet = book.Sheets[name];
  if (!isDense(sheet)) return undefined;
  const rows: ShownRow[] = [];
  let errors = 0;
  let count = 0;
  for (const key of positions(sheet['!data'], ROWS)) {
    const cells = sheet['!data'][key] ?? [];
    const texts = shownTexts(cells);
    errors += positions(cells, COLUMNS).filter((column) => cells[column]?.t === 'e').length;
    if (texts.length > 0) rows.push({ row: key + 1, cells: texts });
    count += texts.length;
    if (count > limit) break;
  }
  const merges = rangesOf(sheet).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r }));
  return { name, hidden: Boolean(book.Workbook?.Sheets?.[index]?.Hidden), rows, merges, errors };
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
function shownTexts(cells: readonly (CellObject | undefined)[]): string[] {
  const texts: string[] = [];
  for (const column of positions(cells, COLUMNS)) {
    const cell = cells[column];
    const text = cell ? shownText(cell) : '';
    if (!/\S/u.test(text)) continue;
    while (texts.length < column) texts.push('');
    texts[column] = text;
  }
  return texts;
}

function shownText({ t, v, w }: CellObject): string {
  if (t === 'e' || t === 'z' || v === undefined) return '';
  const text = t === 's' ? String(v) : (w ?? String(v));
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

/** The indices that exist, in order: a sheet may state one cell in its last row and nothing before it. */
function positions(list: readonly unknown[], limit: number): number[] {
  return Object.keys(list)
    .map(Number)
    .filter((index) => Number.isInteger(index) && index >= 0 && index < limit);
}
