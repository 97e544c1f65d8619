import type { ByteSource, Extract, FormatOptions, Row } from '../format.js';
import { textStream } from '../text/text-stream.js';
import { guessDelimiter, SAMPLE_LENGTH } from './delimiter.js';
import { type DelimitedRecord, parseRecords } from './records.js';
import { rejoined } from './rejoined.js';
import { textWindow } from './text-window.js';

/** Broken records that get a notice each; the rest are counted. */
const SHOWN = 5;
/** Rows that are read at once to find out what the columns mean; the others are read when they are asked for. */
const FIRST = 2000;

/**
 * The records of a delimited text as rows, numbered as a spreadsheet shows them: a quoted cell may run over several
 * lines, blank lines count, a `sep=;` line does not. Broken quotes are repaired line by line, with a notice.
 */
export function readDelimited(source: ByteSource, file: string, { encoding }: FormatOptions, usual: string): Extract {
  const stream = textStream(source, file, encoding);
  const head = textWindow(stream.text).peek(SAMPLE_LENGTH);
  const stated = /^sep=(.)\n/iu.exec(head);
  const delimiter = stated?.[1] ?? guessDelimiter(head, usual);
  const broken: string[] = [];
  const joined: number[] = [];
  const records = parseRecords(after(stream.text, stated?.[0].length ?? 0), delimiter);
  const all = numbered(records, (row, problem) => broken.push(`${file}：第${row}行的引号${problems[problem]}`));
  const rows = first(all, FIRST);
  const whole = rejoined(rows, delimiter, (row) => joined.push(row));
  return {
    encoding: stream.encoding,
    parts: [{ kind: 'table', rows: rows.map(whole), more: mapped(all, whole) }],
    notices: [],
    later: () => {
      const more = broken.length - SHOWN;
      const rest = more > 0 ? [`${file}：另有${more}行的引号有问题，已按单行读取`] : [];
      return [...stream.notices(), ...broken.slice(0, SHOWN), ...rest, ...joinedNotice(joined, file)];
    },
  };
}

type Problem = NonNullable<DelimitedRecord['problem']>;

const problems: Readonly<Record<Problem, string>> = {
  inner: '不成对，请核对这一行',
  unclosed: '没有正确结束，已按单行读取，请核对',
};

/** The records that hold something, as rows. */
function* numbered(
  records: Iterable<DelimitedRecord>,
  tell: (row: number, problem: Problem) => void,
): Generator<Row, undefined> {
  let row = 0;
  for (const { cells, problem } of records) {
    row++;
    if (problem) tell(row, problem);
    if (cells.some((cell) => cell !== '')) yield { row, cells };
  }
}

function* mapped<T>(values: Iterable<T>, change: (value: T) => T): Generator<T> {
  for (const value of values) yield change(value);
}

function joinedNotice([row, ...more]: readonly number[], file: string): readonly string[] {
  if (row === undefined) return [];
  return [`${file}：第${row}行${more.length > 0 ? `等${more.length + 1}行` : ''}多出的分隔符按内容里的标点处理`];
}

function first(rows: Iterator<Row, undefined>, count: number): Row[] {
  const found: Row[] = [];
  while (found.length < count) {
    const { value } = rows.next();
    if (value === undefined) break;
    found.push(value);
  }
  return found;
}

function* after(pieces: Iterable<string>, length: number): Generator<string> {
  let left = length;
  for (const piece of pieces) {
    yield piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}
