import { InputError } from '../../core/errors.js';
import type { Extract, TextRecord } from '../format.js';
import { recordOf } from './json-record.js';
import { parseJson } from './json-text.js';

/** Bad lines that get a notice each; the rest are counted. */
const SHOWN = 5;

/** The records of lines with one JSON object each; bad lines are noticed. Throws an InputError when no line is good. */
export function readJsonLines(lines: Iterable<string>, file: string): Extract {
  const records: TextRecord[] = [];
  const problems: string[] = [];
  let number = 0;
  for (const source of lines) {
    number++;
    if (/^\s*$/u.test(source)) continue;
    const parsed = parseJson(source);
    const record = parsed ? recordOf(parsed.value, number) : '不是有效的 JSON';
    if (typeof record === 'string') problems.push(`${file}:${number}：${record}，已跳过这一行`);
    else records.push(record);
  }
  if (records.length === 0) throw new InputError(file, `没有一行可用的记录，每行应为 {"id": "…", "text": "…"}`, 1);
  const more = problems.length - SHOWN;
  const rest = more > 0 ? [`${file}：另有 ${more} 行有问题，已跳过`] : [];
  return { parts: [{ kind: 'records', records }], notices: [...problems.slice(0, SHOWN), ...rest] };
}

/** The lines of a text, without their ends. */
export function* linesIn(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? undefined : end);
    if (end < 0) return;
    start = end + 1;
  }
}
