import type { Row } from '../format.js';
import { attributeOf } from './heading.js';

/** A heading in the lower row is no longer than this. */
const LONGEST = 30;

/**
 * The headings of a header over two rows, such as 「意见建议」 above 「教学方面」 and 「后勤方面」: under a group each column
 * reads 「意见建议（教学方面）」, or only its own heading where that is a known one. Undefined when the second row is no part
 * of the header; `below` is the row after it.
 */
export function groupedHeadings(upper: Row, lower: Row, below: Row | undefined): readonly string[] | undefined {
  const own = ownCells(lower);
  const groups = groupsOf(upper.cells, own);
  if (own.some((cell, column) => cell !== '' && groups[column] === undefined)) return undefined;
  if (own.some((cell) => cell.length > LONGEST || /[。！？!?；;]/u.test(cell))) return undefined;
  const grouped = groups.filter((group) => group !== undefined).length;
  const single = upper.cells.findIndex((cell, column) => cell !== '' && groups[column] === undefined);
  if (grouped < 2 || single < 0 || (below && !below.cells[single])) return undefined;
  const width = Math.max(upper.cells.length, own.length);
  return Array.from({ length: width }, (_, column) => headingAt(upper.cells, own, groups[column], column));
}

function ownCells({ cells, carried = [] }: Row): readonly string[] {
  return cells.map((cell, column) => (carried.includes(column) ? '' : cell.trim()));
}

/** For each column the column where its group's heading stands; a group has two columns at least, the others blank above. */
function groupsOf(upper: readonly string[], lower: readonly string[]): readonly (number | undefined)[] {
  const groups: (number | undefined)[] = [];
  for (const [column, heading] of upper.entries()) {
    if (heading === '' || !lower[column]) continue;
    let end = column + 1;
    while (end < lower.length && !upper[end] && lower[end]) end++;
    if (end - column >= 2) for (let at = column; at < end; at++) groups[at] = column;
  }
  return groups;
}

function headingAt(
  upper: readonly string[],
  lower: readonly string[],
  group: number | undefined,
  column: number,
): string {
  if (group === undefined) return upper[column] ?? '';
  const own = lower[column] ?? '';
  return attributeOf(own) === undefined ? `${upper[group]}（${own}）` : own;
}
