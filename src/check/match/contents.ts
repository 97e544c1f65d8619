import type { Span } from '../../core/span.js';
import { phrases } from '../phrases.js';

/** A line of a table of contents is no longer on either side of its heading. */
const REACH = 120;

/** True when a span stands on a line of a table of contents: leaders or a tab, then a page number. */
export function isContents(text: string, { start }: Span): boolean {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start + 1);
  const after = text.slice(start, start + REACH);
  const opening = before.lastIndexOf('\n');
  const closing = after.indexOf('\n', 1);
  const whole = (opening >= 0 || from === 0) && (closing >= 0 || start + REACH >= text.length);
  return (
    whole && phrases.contents.test(before.slice(opening + 1, -1) + (closing < 0 ? after : after.slice(0, closing)))
  );
}
