import type { Flow } from '../../flow.js';
import type { Merge } from '../../table-draft.js';

/**
 * Tells the rows of tables from paragraphs. In what the parser gives, a cell ends with a tab and a row with a tab and a
 * line end; a cell of several paragraphs has line ends inside, which is told by the number of cells in the row before.
 * `merges` has the vertical merges of the rows to come; those of a row with another number of cells are not its own.
 */
export function writeLines(text: string, out: Flow, merges: Iterator<readonly Merge[], unknown>): void {
  let waiting: string[] = [];
  let width = 0;
  const paragraphs = (lines: readonly string[]): void => {
    for (const line of lines) {
      out.text(line);
      out.endParagraph();
    }
  };
  for (const line of text.split('\n')) {
    waiting.push(line);
    if (!line.endsWith('\t')) {
      if (waiting.length > LONGEST_ROW || (width === 0 && line !== '')) paragraphs(waiting.splice(0));
      continue;
    }
    const start = rowStart(waiting, width);
    if (start > 0) paragraphs(waiting.slice(0, start));
    const cells = waiting.slice(start).join('\n').slice(0, -1).split('\t');
    for (const cell of cells) {
      out.text(cell);
      out.endCell();
    }
    const { done, value } = merges.next();
    out.endRow(!done && value.length === cells.length ? value : []);
    width = cells.length;
    waiting = [];
  }
  paragraphs(waiting);
}

/** Lines that the cells of one row may run over. */
const LONGEST_ROW = 400;

/** Where the row begins that the last line ends: at a line with a tab from which on there are as many cells as in the row before. */
function rowStart(lines: readonly string[], width: number): number {
  const first = lines.findIndex((line) => line.includes('\t'));
  const cells = lines.slice(first).join('\n').split('\t').length - 1;
  return cells === width ? first : lines.length - 1;
}
