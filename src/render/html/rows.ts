import type { Sheet } from '../../core/sheet.js';

type Cell = string | number;

/**
 * A column as the page's script takes it. Cells of a `choice` column are positions in `values`, so that a file's name is
 * written once and not with every row.
 */
type PageColumn = { readonly title: string; readonly page: string; readonly values?: readonly string[] };
export type PageRows = { readonly columns: readonly PageColumn[]; readonly rows: readonly (readonly Cell[])[] };

/** The first sheet that is made for reading, reduced to the columns for reading; undefined when there is none. */
export function pageRows(sheets: readonly Sheet[]): PageRows | undefined {
  const sheet = sheets.find(({ columns }) => columns.some(({ page }) => page === 'text'));
  if (!sheet) return undefined;
  const shown = sheet.columns.flatMap(({ title, page, pageTitle = title }, position) =>
    page === undefined
      ? []
      : [
          pageColumn(
            pageTitle,
            page,
            sheet.rows.map((row) => row[position] ?? ''),
          ),
        ],
  );
  return {
    columns: shown.map(({ column }) => column),
    rows: sheet.rows.map((_, index) => shown.map(({ cells }) => cells[index] ?? '')),
  };
}

function pageColumn(
  title: string,
  page: string,
  cells: readonly Cell[],
): { column: PageColumn; cells: readonly Cell[] } {
  if (page !== 'choice') return { column: { title, page }, cells };
  const values = [...new Set(cells.map(String))];
  const positions = new Map(values.map((value, index) => [value, index]));
  return { column: { title, page, values }, cells: cells.map((cell) => positions.get(String(cell)) ?? 0) };
}

/** The rows as a block of data that no text can close or turn into markup. */
export function dataScript(rows: PageRows): string {
  const json = JSON.stringify(rows).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="data">${json}</script>`;
}
