import { fold } from '../core/fold.js';
import type { SheetRows } from './corrections.js';

/** Rows at the top of a sheet among which the header is looked for: people put titles above it. */
const HEADER_ROWS = 10;
/** Characters that nobody sees and that a workbook may lose: control characters, direction marks, spaces of no width. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** The rows below a header, each cell by the title of its column. */
export type Table = {
  /** The name of the sheet. */
  readonly name: string;
  readonly has: (title: string) => boolean;
  readonly records: readonly { readonly row: number; readonly cell: (title: string) => string }[];
};

/** The table of a sheet whose header has all these titles; undefined when it has no such header. */
export function tableOf({ name, rows }: SheetRows, titles: readonly string[]): Table | undefined {
  for (const [index, { cells }] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsOf(cells);
    if (!titles.every((title) => columns.has(key(title)))) continue;
    const records = rows.slice(index + 1).map(({ row, cells }) => ({
      row,
      cell: (title: string) => (cells[columns.get(key(title)) ?? -1] ?? '').replace(UNSEEN, '').trim(),
    }));
    return { name, has: (title) => columns.has(key(title)), records };
  }
  return undefined;
}

/** The first column of each title. */
function columnsOf(cells: readonly string[]): ReadonlyMap<string, number> {
  return new Map(cells.map((cell, column) => [key(cell), column] as const).reverse());
}

function key(title: string): string {
  return fold(title).replace(/\s/gu, '');
}
