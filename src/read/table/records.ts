import { recordAt } from './record.js';
import { textWindow } from './text-window.js';

export type DelimitedRecord = {
  readonly cells: readonly string[];
  /** `inner`: a quoted cell has a stray quote inside; `unclosed`: the quoting makes no sense, the line was cut without it. */
  readonly problem?: 'inner' | 'unclosed';
};

/** Characters looked at in one go to begin with, few enough for the short-lived part of the memory. */
const USUAL = 1 << 14;
/** Characters looked at at most. No cell of a spreadsheet is longer than 32,767; a quoted cell that does not close within this many never will. */
const WINDOW = 1 << 18;
/** The same after a broken quote, for where one is, others follow. */
const SMALL = 1 << 12;
/** After so many repairs the quotes of a text mean nothing, and the rest is cut without them. */
const REPAIRS = 5000;

/** Cuts a text that comes in pieces, its line ends \n, into records. A quote that never closes costs one line, not the rest of the text. */
export function* parseRecords(pieces: Iterable<string>, delimiter: string): Generator<DelimitedRecord> {
  const text = textWindow(pieces);
  let size = USUAL;
  let repairs = 0;
  for (let window = text.peek(size); window !== ''; window = text.peek(size)) {
    const last = text.endsWithin(size);
    const { records, next, broken } = parseWindow(window, delimiter, last, repairs < REPAIRS);
    yield* records;
    text.skip(next);
    if (records.length > 0 || (!broken && size < WINDOW)) {
      size = records.length > 0 ? USUAL : Math.min(WINDOW, size * 4);
      continue;
    }
    const line = text.line();
    yield { cells: line.split(delimiter), ...(line.includes('"') && { problem: 'unclosed' as const }) };
    text.skip(line.length + 1);
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
  for (let at = 0; at < window.length; ) {
    const { cells, next, inner, open } = recordAt(window, at, delimiter, quoted);
    const broken = (inner && cells.some((cell) => cell.includes('\n'))) || (open && last);
    if (broken || (next === undefined && !last)) return { records, next: at, broken };
    records.push({ cells, ...(inner && { problem: 'inner' as const }) });
    at = next ?? window.length;
  }
  return { records, next: window.length, broken: false };
}
