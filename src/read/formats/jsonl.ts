import { z } from 'zod';
import { InputError } from '../../core/errors.js';
import type { Format, TextRecord } from '../format.js';
import { decodeText } from '../text/encoding.js';

const line = z.looseObject({ id: z.union([z.string(), z.number()]).optional(), text: z.string() });
/** Bad lines that get a notice each; the rest are counted. */
const SHOWN = 5;

/** One JSON object { id, text, … } a line; its other texts and numbers are attributes. */
export const jsonl: Format = {
  name: 'jsonl',
  summary: '每行一条 JSON 记录',
  extensions: ['.jsonl', '.ndjson'],
  async read(bytes, file, { encoding }) {
    const { text, notices } = decodeText(bytes, file, encoding);
    const records: TextRecord[] = [];
    const problems: string[] = [];
    let number = 0;
    for (const source of lines(text)) {
      number++;
      if (/^\s*$/u.test(source)) continue;
      const record = parseRecord(source, number);
      if (typeof record === 'string') problems.push(`${file}:${number}：${record}，已跳过这一行`);
      else records.push(record);
    }
    if (records.length === 0) throw new InputError(file, `没有一行可用的记录，每行应为 {"id": "…", "text": "…"}`, 1);
    const more = problems.length - SHOWN;
    const rest = more > 0 ? [`${file}：另有 ${more} 行有问题，已跳过`] : [];
    return { parts: [{ kind: 'records', records }], notices: [...notices, ...problems.slice(0, SHOWN), ...rest] };
  },
};

function* lines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? undefined : end);
    if (end < 0) return;
    start = end + 1;
  }
}

/** The record, or what is wrong with the line. */
function parseRecord(source: string, number: number): TextRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return '不是有效的 JSON';
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) return '缺少文字字段 text，或 id 不是文字';
  const { id, text, ...rest } = parsed.data;
  if (!/\S/u.test(text)) return 'text 是空的';
  return { ...(id !== undefined && id !== '' && { id: String(id) }), text, meta: attributes(rest), line: number };
}

function attributes(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(fields).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
  );
  return Object.fromEntries(entries);
}
