import type { Row } from '../format.js';

/** The line below the header of a table: |---|:---:|. */
const RULER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

/** The rows of the table whose header is line `index`, and the index behind it; undefined when none begins there. */
export function pipeTable(lines: readonly string[], index: number): { rows: Row[]; end: number } | undefined {
  const [header, ruler] = [lines[index], lines[index + 1]];
  if (!header?.includes('|') || !ruler?.includes('-') || !RULER.test(ruler)) return undefined;
  const columns = cellsOf(header).length;
  if (cellsOf(ruler).length !== columns || columns < 2) return undefined;
  const rows: Row[] = [{ row: index + 1, cells: cellsOf(header) }];
  let end = index + 2;
  for (let line = lines[end]; line?.includes('|'); line = lines[++end])
    rows.push({ row: end + 1, cells: cellsOf(line) });
  return { rows, end };
}

/** The cells of a line, the bars around it aside; \| is no bar, <br> breaks a line. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) =>
      cell
        .trim()
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/giu, '\n')
        .replace(/\*\*(.+?)\*\*/gu, '$1'),
    );
}
