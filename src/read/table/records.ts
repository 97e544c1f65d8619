import Papa from 'papaparse';

export type DelimitedRecord = {
  readonly cells: readonly string[];
  /** `inner`: a quoted cell has a stray quote inside; `unclosed`: the quoting makes no sense, the line was cut without it. */
  readonly problem?: 'inner' | 'unclosed';
};

/** Characters looked at in one go. No cell of a spreadsheet is longer than 32,767; a quoted cell that does not close within this many never will. */
const WINDOW = 1 << 18;
/** The same after a broken quote, for where one is, others follow. */
const SMALL = 1 << 12;
/** After so many repairs the quotes of a text mean nothing, and the rest is cut without them. */
const REPAIRS = 5000;

/** Cuts a text with line ends \n into records, from `start` on. A quote that never closes costs one line, not the rest of the text. */
export function* parseRecords(text: string, start: number, delimiter: string): Generator<DelimitedRecord> {
  let at = start;
  let size = WINDOW;
  let repairs = 0;
  while (at < text.length) {
    const end = Math.min(text.length, at + size);
    const { records, next, broken } = parseWindow(
      text.slice(at, end),
      delimiter,
      end === text.length,
      repairs < REPAIRS,
    );
    yield* records;
    at += next;
    if (records.length > 0 || (!broken && size < WINDOW)) {
      size = Math.min(WINDOW, size * 4);
      continue;
    }
    const lineEnd = lineEndAt(text, at);
    const line = text.slice(at, lineEnd);
    yield { cells: line.split(delimiter), ...(line.includes('"') && { problem: 'unclosed' as const }) };
    at = lineEnd + 1;
    size = SMALL;
    repairs++;
  }
}

type Window = {
  /** The whole, sound records at its beginning. */
  readonly records: DelimitedRecord[];
  /** Where they end. */
  readonly next: number;
  /** True when what comes then is broken, false when it may only be cut by the window's end. */
  readonly broken: boolean;
};

function parseWindow(window: string, delimiter: string, last: boolean, quoted: boolean): Window {
  const records: DelimitedRecord[] = [];
  let next = 0;
  let broken = false;
  Papa.parse<string[]>(window, {
    delimiter,
    newline: '\n',
    quoteChar: quoted ? '"' : '\0',
    step({ data, errors, meta }, parser) {
      const inner = errors.some((error) => error.code === 'InvalidQuotes');
      const open = errors.some((error) => error.code === 'MissingQuotes');
      broken = (inner && data.some((cell) => cell.includes('\n'))) || (open && last);
      if (broken || (meta.cursor === window.length && !last)) return parser.abort();
      records.push({ cells: data, ...(inner && { problem: 'inner' as const }) });
      next = meta.cursor;
    },
  });
  return { records, next, broken };
}

function lineEndAt(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
