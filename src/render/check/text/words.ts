import type { Paint, Review } from '../../../core/check-report.js';
import type { Severity } from '../../../core/finding.js';
import { cleanText } from '../../clean.js';
import { clipped } from '../../columns.js';

const QUOTATION = 100;

const same = (text: string): string => text;

/** For anything but a terminal. */
export const noPaint: Paint = { bold: same, dim: same, red: same, yellow: same, green: same };

/** The colour of a severity. */
export function paintAs(severity: Severity, paint: Paint): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.dim }[severity];
}

/** The text on one line, free of what a terminal would obey. */
export function line(text: string): string {
  return clipped(cleanText(text), Number.POSITIVE_INFINITY);
}

/** A quotation in its marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  return `「${clipped(cleanText(text), QUOTATION)}」`;
}

/** 「第 7 行」, or 段 in a format without lines. */
export function placed(at: number, { unit }: Review): string {
  return `第 ${at} ${unit === 'line' ? '行' : '段'}`;
}
