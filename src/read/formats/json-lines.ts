import { InputError } from '../../core/errors.js';
import type { Extract, TextRecord } from '../format.js';
import { recordOf } from './json-record.js';
import { parseJson } from './json-text.js';

/** Bad lines that get a notice each; the rest are counted. */
const SHOWN = 5;

/** The records of lines with one JSON object each, made as they are asked for; bad lines are noticed, none good is an InputError. */
export function readJsonLines(lines: Iterable<string>, file: string): Extract {
  const problems: string[] = [];
  let more = 0;
  const tell = (problem: string) => {
    if (problems.length < SHOWN) problems.push(problem);
    else more++;
  };
  return {
    parts: [{ kind: 'records', records: recordsIn(lines, file, tell) }],
    notices: [],
    later: () => [...problems, ...(more > 0 ? [`${file}：另有 ${more} 行有问题，已跳过`] : [])],
  };
}

function* recordsIn(lines: Iterable<string>, file: string, tell: (problem: string) => void): Generator<TextRecord> {
  let number = 0;
  let good = 0;
  for (const source of lines) {
    number++;
    if (/^\s*$/u.test(source)) continue;
    const parsed = parseJson(source);
    const record = parsed ? recordOf(parsed.value, number) : '不是有效的 JSON';
    if (typeof record === 'string') tell(`${file}:${number}：${record}，已跳过这一行`);
    else {
      good++;
      yield record;
    }
  }
  if (good === 0) throw new InputError(file, `没有一行可用的记录，每行应为 {"id": "…", "text": "…"}`, 1);
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
