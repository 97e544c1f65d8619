import Papa from 'papaparse';

export type DelimitedRecord = {
  readonly cells: readonly string[];
  /** `inner`: a quoted cell has a stray quote inside; `unclosed`: the quoting makes no sense, the line was cut without it. */
  readonly problem?: 'inner' | 'unclosed';
};

/** No cell of a spreadsheet is longer than 32,767 characters; a quoted cell that does not close within this many never will. */
const WINDOW = 1 << 18;
/** After so many repairs the quotes of a text mean nothing, and the rest is cut without them. */
const REPAIRS = 1000;

/** Cuts a text with line ends \n into records, from `start` on. A quote that never closes costs one line, not the rest of the text. */
export function* parseRecords(text: string, start: number, delimiter: string): Generator<DelimitedRecord> {
  let at = start;
  let repairs = 0;
  while (at < text.length) {
    const end = Math.min(text.length, at + WINDOW);
    const { records, next } = parseWindow(text.slice(at, end), delimiter, end === text.length, repairs < REPAIRS);
    yield* records;
    at += next;
    if (records.length > 0 || at >= text.length) continue;
    repairs++;
    const lineEnd = lineEndAt(text, at);
    yield { cells: text.slice(at, lineEnd).split(delimiter), problem: 'unclosed' };
    at = lineEnd + 1;
  }
}

/** The whole, sound records at the beginning of a window, and where they end. */
function parseWindow(
  window: string,
  delimiter: string,
  last: boolean,
  quoted: boolean,
): { records: DelimitedRecord[]; next: number } {
  const records: DelimitedRecord[] = [];
  let next = 0;
  Papa.parse<string[]>(window, {
    delimiter,
    newline: '\n',
    quoteChar: quoted ? '"' : '\0',
    step({ data, errors, meta }, parser) {
      const record = { cells: data, ...(errors.length > 0 && { problem: 'inner' as const }) };
      const cut = meta.cursor === window.length && !last;
      const spread = errors.length > 0 && data.some((cell) => cell.includes('\n'));
      const open = errors.some((error) => error.code === 'MissingQuotes');
      if (cut || spread || open) return parser.abort();
      records.push(record);
      next = meta.cursor;
    },
  });
  return { records, next };
}

function lineEndAt(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
