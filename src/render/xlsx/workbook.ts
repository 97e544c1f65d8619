import { type CellStyle, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Report } from '../../core/report.js';
import type { Sheet } from '../../core/sheet.js';
import { rowHeight } from './row-height.js';

/** What Excel takes in one cell, in UTF-16 code units. */
const LONGEST_CELL = 32_767;
const CUT_MARK = '……（超出单元格容量，其余略）';
/** A workbook states when it was changed; a clock here would change the bytes. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

const font = { name: '宋体', size: 11 };
const thin = { style: 'thin' as const, color: { rgb: 'FFBFBFBF' } };
const border = { top: thin, right: thin, bottom: thin, left: thin };
const body: CellStyle = { font, border, alignment: { vertical: 'center', wrapText: true } };
const figure: CellStyle = { ...body, alignment: { ...body.alignment, horizontal: 'center' } };
const head: CellStyle = {
  font: { ...font, bold: true },
  border,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE7E6E6' } },
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
};

/** The workbook: header rows frozen, filters on, long texts wrapped, every text a text. */
export function workbook({ title, sheets }: Report): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(worksheet),
    properties: { title, created: NO_TIME, modified: NO_TIME },
    defaultFont: font,
  });
}

function worksheet({ name, columns, rows }: Sheet): WriteSheet {
  const last = colToLetter(columns.length - 1);
  return {
    name,
    columns: columns.map(({ width }, column) => ({
      width,
      style: rows.every((row) => typeof row[column] === 'number' || row[column] === '') ? figure : body,
    })),
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(cellValue))],
    cells: new Map(columns.map((_, column) => [`0,${column}`, { style: head }])),
    rowDefs: new Map(rows.map((row, index) => [index + 1, { height: rowHeight(row, columns) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&C第&P页，共&N页' },
  };
}

function cellValue(cell: string | number): string | number {
  if (typeof cell === 'number') return cell;
  const text = cell.replace(/\r\n?/gu, '\n');
  // The limit counts what the reader sees; the escape below is undone on opening.
  const fitting = text.length > LONGEST_CELL ? `${cut(text, LONGEST_CELL - CUT_MARK.length)}${CUT_MARK}` : text;
  return fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

/** At most so many code units, never half a surrogate pair. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}$/u, '');
}
