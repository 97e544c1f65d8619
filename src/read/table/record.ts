/** One record of a delimited text, as far as it can be made out (RFC 4180, with stray quotes as people leave them). */
export type RawRecord = {
  readonly cells: readonly string[];
  /** Where the next record begins; undefined when the text ends before the record does. */
  readonly next: number | undefined;
  /** A quoted cell has a quote inside that is not doubled. */
  readonly inner: boolean;
  /** A quoted cell does not close. */
  readonly open: boolean;
};

const QUOTE = '"';
const LINE_END = 10;

/** The record that begins at `start` in a text with line ends \n; `quoted` tells whether quotes mean anything. */
export function recordAt(text: string, start: number, delimiter: string, quoted: boolean): RawRecord {
  const cells: string[] = [];
  let inner = false;
  for (let at = start; ; ) {
    const cell = quoted && text[at] === QUOTE ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    inner ||= cell.inner;
    cells.push(cell.text);
    if (cell.end >= text.length) return { cells, next: undefined, inner, open: cell.open };
    at = cell.end + 1;
    if (text.charCodeAt(cell.end) === LINE_END) return { cells, next: at, inner, open: false };
  }
}

type Cell = { readonly text: string; readonly end: number; readonly inner: boolean; readonly open: boolean };

function plainCell(text: string, start: number, delimiter: string): Cell {
  const stop = delimiter.charCodeAt(0);
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === stop || code === LINE_END) break;
  }
  return { text: text.slice(start, end), end, inner: false, open: false };
}

/** The cell ends at the first quote that stands before a delimiter or the end of a line; two quotes are one. */
function quotedCell(text: string, start: number, delimiter: string): Cell {
  let doubled = false;
  let inner = false;
  for (let at = text.indexOf(QUOTE, start + 1); at >= 0; at = text.indexOf(QUOTE, at + 1)) {
    const after = text[at + 1];
    if (after === QUOTE) {
      doubled = true;
      at++;
    } else if (after === undefined || after === delimiter || after === '\n') {
      const cell = text.slice(start + 1, at);
      return { text: doubled ? cell.replaceAll('""', QUOTE) : cell, end: at + 1, inner, open: false };
    } else inner = true;
  }
  return { text: text.slice(start), end: text.length, inner, open: true };
}
