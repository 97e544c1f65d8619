import type { Row } from '../format.js';
import { attributeOf } from '../table/heading.js';

/** A header and two rows at least. */
const FEWEST = 3;

/** The rows of a table of opinions whose cells tabs part, known by its header, as far as lines have as many cells as line `index`, and the index behind it; undefined when none begins there. */
export function tabRows(lines: readonly string[], index: number): { rows: Row[]; end: number } | undefined {
  const header = cellsOf(lines[index]);
  const columns = header.length;
  if (columns < 2 || !header.some((cell) => attributeOf(cell) === '内容')) return undefined;
  const rows: Row[] = [];
  let end = index;
  for (let cells = cellsOf(lines[end]); cells.length === columns; cells = cellsOf(lines[++end]))
    rows.push({ row: end + 1, cells });
  return rows.length >= FEWEST ? { rows, end } : undefined;
}

/** None for a line that begins with a tab: that is an indent, or a table with a cell a line. */
function cellsOf(line: string | undefined): string[] {
  return line === undefined || line.startsWith('\t') ? [] : line.split('\t');
}
