import type { Span } from '../../core/span.js';

export type MarkdownLine = { readonly marks: readonly Span[]; readonly level?: number };

/** What begins a line: quote marks, then the # of a heading or the dash of a list; a rule is nothing but marks. */
const LEAD = /^(?: {0,3}>\s?)*(?: {0,3}(#{1,6})(?:\s+|$)|\s*[-*+]\s+(?:\[[ xX]\]\s+)?)?/u;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})$/u;
const FENCE = /^ {0,3}(?:```|~~~)\S*$/u;
/** Bold, struck and code marks in pairs around a text; a link or picture around its words. */
const PAIRS = /(\*{1,3}|_{2,3}|~~|`)(?=\S)([^*_`~\n]+?)(?<=\S)\1/gu;
const LINK = /(!?\[)([^\]\n]{0,500})(\]\([^)\s]{0,2000}(?:\s+"[^"\n]{0,200}")?\))/gu;
const CLOSING_HASHES = /\s+#+\s*$/u;

/** The markup of a line of Markdown, and the level of its heading. Text and enumerators are no markup: 「1.」 stays. */
export function markdownLine(line: string): MarkdownLine {
  if (RULE.test(line) || FENCE.test(line)) return { marks: [{ start: 0, end: line.length }] };
  const [lead = '', hashes] = LEAD.exec(line) ?? [];
  const marks: Span[] = lead === '' ? [] : [{ start: 0, end: lead.length }];
  for (const pattern of [PAIRS, LINK]) {
    for (const { index, 0: found, 1: open = '', 2: words = '' } of line.matchAll(pattern)) {
      const inner = index + open.length;
      marks.push({ start: index, end: inner }, { start: inner + words.length, end: index + found.length });
    }
  }
  const closing = hashes === undefined ? null : CLOSING_HASHES.exec(line);
  if (closing) marks.push({ start: closing.index, end: line.length });
  return { marks: disjoint(marks), ...(hashes !== undefined && { level: hashes.length }) };
}

function disjoint(marks: readonly Span[]): Span[] {
  let end = 0;
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < end || mark.start === mark.end) return false;
      end = mark.end;
      return true;
    });
}
