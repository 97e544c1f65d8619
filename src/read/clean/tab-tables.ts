import { enumeratorAt } from '../outline/enumerators.js';
import { isBlank, type TextLine } from './rule.js';

const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 3;
/** A longer line that no tab begins is running text after the table. */
const LONGEST_CELL = 80;

/**
 * The rows of tables that a program flattened to one cell a line, each cell begun by a tab, 「⇥准备阶段」「⇥成立领导小组」, its
 * further lines without; each row is given as its lines, blank ones included. The first row, up to a blank line, tells the columns.
 */
export function tabTables(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const rows: (readonly TextLine[])[] = [];
  for (let index = 0; index < lines.length; ) {
    const end = endOfTable(lines, index);
    rows.push(...rowsOf(lines.slice(index, end)));
    index = Math.max(end, index + 1);
  }
  return rows;
}

const isCell = (line: TextLine | undefined): boolean => line?.text.startsWith('\t') === true;

/** The index behind the table that begins at `index`; `index` itself when none does. */
function endOfTable(lines: readonly TextLine[], index: number): number {
  let end = index;
  for (let at = index; isCell(lines[index]) && at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (isCell(line)) {
      if (/\t./u.test(line.text.slice(1))) break;
      end = at + 1;
    } else if (!isBlank(line)) {
      const text = line.text.trim();
      if (text.length > LONGEST_CELL || line.source.row !== undefined || endsTable(lines, at, text)) break;
      end = at + 1;
    }
  }
  return end;
}

/** A heading, or a text that no cell follows. */
function endsTable(lines: readonly TextLine[], at: number, text: string): boolean {
  if (/^[一二三四五六七八九十]+、/u.test(text) && enumeratorAt(text, 0) !== undefined) return true;
  const before = lines[at - 1];
  return before !== undefined && isBlank(before) && !lines.slice(at + 1, at + 8).some(isCell);
}

function rowsOf(table: readonly TextLine[]): (readonly TextLine[])[] {
  const cells: TextLine[][] = [];
  for (const line of table)
    if (isCell(line)) cells.push([line]);
    else cells.at(-1)?.push(line);
  const columns = cells.findIndex((cell) => cell.slice(1).some(isBlank)) + 1;
  if (columns < FEWEST_COLUMNS || cells.length % columns !== 0 || cells.length / columns < FEWEST_ROWS) return [];
  return Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns).flat(),
  );
}
