import type { Span } from '../../core/span.js';
import { phrases } from '../phrases.js';

/** True when a span stands on a line of a table of contents: leaders or a tab, then a page number. */
export function isContents(text: string, { start }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return phrases.contents.test(text.slice(lineStart, end < 0 ? text.length : end));
}
