import type { Sheet } from '../../core/sheet.js';
import { displayWidth } from '../columns.js';

/** In points; Excel allows no more than 409. */
const LINE = 15;
const TALLEST = 405;

/** The height of a row that shows its wrapped texts whole, in points; not every program works it out by itself. */
export function rowHeight(row: Sheet['rows'][number], columns: Sheet['columns']): number {
  const lines = row.map((cell, index) => linesOf(String(cell), columns[index]?.width ?? 1));
  return Math.min(TALLEST, Math.max(...lines) * LINE + 3);
}

function linesOf(text: string, width: number): number {
  // A cell's margins and the Han that does not fit at a line's end take two places.
  const places = Math.max(1, width - 2);
  if (text.length > TALLEST * width) return TALLEST;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / places)), 0);
}
