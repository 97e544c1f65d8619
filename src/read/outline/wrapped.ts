import { type Span, trimSpan } from '../../core/span.js';
import { enumeratorAt } from './enumerators.js';
import type { OutlineLine } from './index.js';

/** Widths that texts are broken at, in columns (a Han character takes two). */
const NARROWEST = 24;
const WIDEST = 140;
/** Lines of the full width may be this many columns short: punctuation and Latin words do not break. */
const SLACK = 4;
/** So many lines, and such a share of all, have to be full and unfinished before a text counts as broken. */
const FEWEST_FULL = 3;
const SHARE_FULL = 0.3;

type Measured = {
  readonly line: OutlineLine;
  readonly span: Span;
  readonly width: number;
  readonly indent: boolean;
  readonly open: boolean;
  /** Tabs part the cells of a table. */
  readonly cells: boolean;
};

/** The lines of a text; where it was broken at a fixed width, lines that continue a sentence are joined to the one before. */
export function joinWrapped(text: string, lines: readonly OutlineLine[]): readonly OutlineLine[] {
  const measured = lines.map((line) => measure(text, line)).filter(({ span }) => span.start < span.end);
  const full = fullWidth(measured);
  if (full === undefined) return lines;
  const indented = measured.some(({ indent }) => indent) && measured.some(({ indent }) => !indent);
  const joined: OutlineLine[] = [];
  let before: Measured | undefined;
  for (const next of measured) {
    const last = joined.at(-1);
    if (before && last && continues(text, before, next, { full, indented }))
      joined[joined.length - 1] = { ...last, end: next.line.end };
    else joined.push(next.line);
    before = next;
  }
  return joined;
}

function continues(
  text: string,
  before: Measured,
  next: Measured,
  { full, indented }: { full: number; indented: boolean },
): boolean {
  if (before.cells || next.cells) return false;
  if (before.width < full - SLACK || next.indent || next.line.level !== undefined || before.line.level !== undefined)
    return false;
  const between = text.slice(before.span.end, Math.min(next.span.start, before.span.end + 40));
  if ((between.match(/\n/gu) ?? []).length > 1) return false;
  const begins = enumeratorAt(text, next.span.start) !== undefined;
  return before.open ? !begins || indented : indented && !begins;
}

function measure(text: string, line: OutlineLine): Measured {
  const span = trimSpan(text, line);
  const lead = text.slice(line.start, Math.min(span.start, line.start + 8));
  const shown = text.slice(span.start, Math.min(span.end, span.start + WIDEST + 1));
  const last = text.slice(Math.max(span.start, span.end - 2), span.end);
  return {
    line,
    span,
    width: columns(lead) + columns(shown),
    indent: columns(lead) >= 2,
    cells: text.slice(span.start, span.end).includes('\t'),
    open: !/[。！？：；!?:;][”’）)」』]?$/u.test(last),
  };
}

/** The width a text was broken at: no line is wider, and many are that wide without being at the end of a sentence. */
function fullWidth(lines: readonly Measured[]): number | undefined {
  const widest = lines.reduce((width, line) => Math.max(width, line.width), 0);
  if (widest < NARROWEST || widest > WIDEST) return undefined;
  const full = lines.filter(({ width, open }) => open && width >= widest - SLACK).length;
  return full >= FEWEST_FULL && full >= lines.length * SHARE_FULL ? widest : undefined;
}

function columns(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return width;
}
