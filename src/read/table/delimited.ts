import type { Extract, FormatOptions, Row } from '../format.js';
import { decodeText } from '../text/encoding.js';
import { guessDelimiter } from './delimiter.js';
import { type DelimitedRecord, parseRecords } from './records.js';

/** Broken records that get a notice each; the rest are counted. */
const SHOWN = 5;

/**
 * The records of a delimited text as rows, numbered as a spreadsheet shows them: a quoted cell may run over several
 * lines, blank lines count, a `sep=;` line does not. Broken quotes are repaired line by line, with a notice.
 */
export function readDelimited(bytes: Uint8Array, file: string, { encoding }: FormatOptions, usual: string): Extract {
  const { text, notices } = decodeText(bytes, file, encoding);
  const stated = /^sep=(.)\n/iu.exec(text);
  const delimiter = stated?.[1] ?? guessDelimiter(text, usual);
  const rows: Row[] = [];
  const broken: string[] = [];
  let number = 0;
  for (const record of parseRecords(text, stated?.[0].length ?? 0, delimiter)) {
    number++;
    if (record.problem) broken.push(`${file}：第${number}行的引号${problems[record.problem]}`);
    if (record.cells.some((cell) => cell !== '')) rows.push({ row: number, cells: record.cells });
  }
  const more = broken.length - SHOWN;
  const rest = more > 0 ? [`${file}：另有${more}行的引号有问题，已按单行读取`] : [];
  return { parts: [{ kind: 'table', rows }], notices: [...notices, ...broken.slice(0, SHOWN), ...rest] };
}

const problems: Readonly<Record<NonNullable<DelimitedRecord['problem']>, string>> = {
  inner: '不成对，请核对这一行',
  unclosed: '没有正确结束，已按单行读取，请核对',
};
