import type { Row } from '../format.js';
import { attributeLine } from '../text/attributes.js';
import { findHeader } from './header.js';
import { headingsOf, plain } from './heading.js';

/** Rows above a header that may be its title and notes. */
const CAPTION = 4;

/**
 * The tables that stand one below the other on a sheet: each begins with the title above its header. A header that only
 * repeats the one before it, as on printed pages, begins none.
 */
export function sectionsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const clear = rows.findIndex(({ cells }) => isClearHeader(cells));
  const found = findHeader(rows)?.index ?? clear;
  const first = clear < 0 ? found : Math.min(found, clear);
  const starts = [0];
  let header = rows[first]?.cells ?? [];
  for (let index = first + 1; index < rows.length; index++) {
    const cells = rows[index]?.cells ?? [];
    if (!isClearHeader(cells) || isSame(cells, header)) continue;
    starts.push(captionStart(rows, index, starts.at(-1) ?? 0));
    header = cells;
  }
  return starts.map((start, at) => rows.slice(start, starts[at + 1]));
}

/** Nothing but short headings, one of them of content, two of them known, and these no fewer than the others. */
function isClearHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 20 || /[。；;]/u.test(cell))) return false;
  const known = headingsOf(cells).filter(({ sure }) => sure);
  const content = known.some(({ attribute }) => attribute === '内容' || attribute === '正文');
  return content && known.length >= 2 && known.length * 2 >= filled.length;
}

function isSame(cells: readonly string[], header: readonly string[]): boolean {
  const same = cells.filter((cell, column) => cell !== '' && plain(cell) === plain(header[column] ?? ''));
  return same.length * 2 > cells.filter((cell) => cell !== '').length;
}

/** Goes up over rows of a single cell that end like a title or state something. */
function captionStart(rows: readonly Row[], header: number, lowest: number): number {
  let start = header;
  while (start - 1 > lowest && header - start < CAPTION && isCaption(rows[start - 1])) start--;
  return start;
}

function isCaption(row: Row | undefined): boolean {
  const filled = row?.cells.filter((cell, column) => cell !== '' && !row.carried?.includes(column)) ?? [];
  const line = filled.join('　');
  if (attributeLine(line)) return true;
  return (
    filled.length === 1 &&
    line.length <= 40 &&
    /(?:表|汇总|统计|清单|台账|情况|意见|建议)(?:[（(].*[）)])?$/u.test(line)
  );
}
