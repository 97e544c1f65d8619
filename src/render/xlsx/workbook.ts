import { type CellStyle, colToLetter, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Report } from '../../core/report.js';
import type { Sheet, SheetColumn } from '../../core/sheet.js';
import type { Tone } from '../../core/tone.js';
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

/** Cells to write in, light yellow as forms have them. */
const paper = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } });
const unlocked = { protection: { locked: false } };
const input: CellStyle = { ...body, ...unlocked, fill: paper('FFFFF9DB') };
const inputHead: CellStyle = { ...head, ...unlocked, fill: paper('FFFFE699') };
/** The colours Excel itself offers for good, neutral and bad. */
const toned = (back: string, ink: string): CellStyle => ({
  ...figure,
  font: { ...font, color: { rgb: ink } },
  fill: paper(back),
});
const toneStyles: Readonly<Record<Tone, CellStyle>> = {
  good: toned('FFC6EFCE', 'FF006100'),
  fair: toned('FFFFEB9C', 'FF9C5700'),
  poor: toned('FFFFC7CE', 'FF9C0006'),
  plain: figure,
};
/** Rows below the last that a drop-down reaches, for themes that people add. */
const ROOM = 200;

/** The workbook: header rows frozen, filters on, long texts wrapped, every text a text. */
export function workbook({ title, sheets }: Pick<Report, 'title' | 'sheets'>): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => worksheet(sheet, sheets)),
    properties: { title, created: NO_TIME, modified: NO_TIME },
    defaultFont: font,
  });
}

function worksheet({ name, columns, rows, tones = [], frozen = 0 }: Sheet, all: readonly Sheet[]): WriteSheet {
  const last = colToLetter(columns.length - 1);
  return {
    name,
    columns: columns.map(({ width, editable }, column) => ({
      width,
      style: editable ? input : rows.every((row) => isFigureCell(row[column])) ? figure : body,
    })),
    rows: [columns.map(({ title }) => cellValue(title)), ...rows.map((row) => row.map(cellValue))],
    cells: new Map([
      ...columns.map(({ editable }, column) => headCell(column, editable ? inputHead : head)),
      ...tones.flatMap((row, index) => toneCells(row, index + 1)),
    ]),
    rowDefs: new Map(rows.map((row, index) => [index + 1, { height: rowHeight(row, columns) }])),
    ...(rows.length > 0 && {
      dataValidations: columns.flatMap((column, at) => choicesFor(column, at, rows.length, all)),
    }),
    freezePane: { rows: 1, ...(frozen > 0 && { columns: frozen }) },
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

type StyledCell = readonly [place: string, cell: { readonly style: CellStyle }];

function headCell(column: number, style: CellStyle): StyledCell {
  return [`0,${column}`, { style }];
}

/** The cells of a row that stand out. */
function toneCells(tones: NonNullable<Sheet['tones']>[number], row: number): StyledCell[] {
  return tones.flatMap((tone, column): StyledCell[] =>
    tone ? [[`${row},${column}`, { style: toneStyles[tone] }]] : [],
  );
}

function isFigureCell(cell: string | number | undefined): boolean {
  return typeof cell === 'number' || cell === '';
}

/** A drop-down with what may be chosen, in which other words can be written as well. */
function choicesFor({ editable }: SheetColumn, at: number, length: number, sheets: readonly Sheet[]): DataValidation[] {
  const list = editable?.values ? { values: [...editable.values] } : listed(editable?.choices, sheets);
  if (!list) return [];
  const place = colToLetter(at);
  const range = `${place}2:${place}${length + 1 + ROOM}`;
  return [{ type: 'list', ...list, range, allowBlank: true, showErrorMessage: false }];
}

/** The cells of a column that hold something, as a formula names them. */
function listed(
  choices: NonNullable<SheetColumn['editable']>['choices'],
  sheets: readonly Sheet[],
): { readonly formula1: string } | undefined {
  const source = sheets.find(({ name }) => name === choices?.sheet);
  const column = source?.columns.findIndex(({ title }) => title === choices?.title) ?? -1;
  const count = source?.rows.filter((row) => row[column] !== '').length ?? 0;
  const letter = colToLetter(Math.max(0, column));
  return source && count > 0 ? { formula1: `'${source.name}'!$${letter}$2:$${letter}$${count + 1}` } : undefined;
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
