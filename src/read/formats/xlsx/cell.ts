import type { FormatNumber } from '../../table/workbook.js';
import type { NumberFormat } from './styles.js';
import { isTrue, shownText } from './text.js';

/** What turns a stored cell into the text that is shown. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
  readonly formatNumber: FormatNumber;
};

/** A cell as it is stored: its type (attribute t), style and value. */
export type StoredCell = { readonly type: string; readonly style: number; readonly value: string };

const DAY = 86_400_000;
/** Day 0 of the two ways to count days. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** The text a cell shows; '' for an error. */
export function cellText({ type, style, value }: StoredCell, context: CellContext): string {
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return shownText(value);
    case 'b':
      return isTrue(value.trim()) ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'd':
      return dateText(value, style, context);
    default:
      return value === '' ? '' : (numberText(Number(value), style, context) ?? value);
  }
}

function numberText(
  value: number,
  style: number,
  { formats, formatNumber, date1904 }: CellContext,
): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const format = formats[style] ?? 0;
  const general = format === 0 || format === 'General';
  return general && Number.isInteger(value) && Math.abs(value) < 1e11
    ? String(value)
    : formatNumber(format, value, date1904);
}

/** A date in ISO 8601, as strict workbooks write it, shown like the number it stands for. */
function dateText(value: string, style: number, context: CellContext): string {
  const time = Date.parse(/\d{2}:\d{2}/u.test(value) ? `${value.replace(/Z$/u, '')}Z` : value);
  if (Number.isNaN(time)) return value;
  const serial = (time - EPOCH[context.date1904 ? 1904 : 1900]) / DAY;
  const plain = (context.formats[style] ?? 0) === 0;
  const shown = plain ? context.formatNumber('yyyy/m/d', serial, context.date1904) : numberText(serial, style, context);
  return shown ?? value;
}
