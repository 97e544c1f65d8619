import { placeIn } from '../core/citation.js';
import type { ReadResult } from '../core/read-result.js';
import { alignedLines, clipped } from './columns.js';

type DroppedResult = ReadResult['documents'][number]['dropped'][number];

/** Terminal columns of what was dropped. */
const WIDTH = 50;
/** Reasons of which only the number is told, and what was done: nobody wants to see line breaks one by one. */
const counted: ReadonlyMap<string, string> = new Map([
  ['断行', '句子中间的断行，已接上'],
  ['字间空格', '字与字之间的空格，已去掉'],
  ['看不见的字符', '看不见的字符，已去掉'],
  ['分页符', '分页符，已去掉'],
  ['格式标记', '格式标记（如 **），不作为文字'],
]);

/** What was dropped from a text: each line with its reason, small things by number. */
export function* droppedLines(dropped: readonly DroppedResult[]): Generator<string> {
  if (dropped.length === 0) return;
  yield '\n没有当作正文（原文不变）：\n';
  const rows = dropped
    .filter(({ reason }) => !counted.has(reason))
    .map(({ reason, source, text }) => [
      `  ${source ? placeIn({ ...source, file: '' }) : '—'}`,
      reason,
      `「${clipped(text, WIDTH)}」`,
    ]);
  const [, ...lines] = alignedLines([{ title: '' }, { title: '' }, { title: '' }], rows);
  yield* lines.map((line) => `${line}\n`);
  for (const [reason, done] of counted) {
    const times = dropped.filter((entry) => entry.reason === reason).length;
    if (times > 0) yield `  ${done}：${times}处\n`;
  }
}
