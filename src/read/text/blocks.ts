import type { Source, TextBlock } from '../../core/document.js';
import { trimSpan } from '../../core/span.js';
import { outline } from '../outline/index.js';

/** The blocks of a short text, all of them in one place: a row of a table or a record. */
export function blocksOf(text: string, source: Source): readonly TextBlock[] {
  const whole = { start: 0, end: text.length };
  if (!text.includes('\n')) return [{ kind: 'paragraph', span: trimSpan(text, whole), source }];
  const lines = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (/\S/u.test(text.slice(start, end))) lines.push({ start, end, source });
    start = end + 1;
  }
  return outline(text, lines);
}
