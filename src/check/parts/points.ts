import { numberOf } from '../../core/numerals.js';
import { type Span, trimSpan } from '../../core/span.js';
import type { Draft } from '../draft.js';
import { enumerators, ordinalWords } from './enumerators.js';

/** A numbered point: all that stands under one number, and the points below it. `value` is its number where it has one. */
export type Point = {
  readonly span: Span;
  readonly style: string;
  readonly value: number | undefined;
  readonly points: readonly Point[];
};

type Mark = Pick<Point, 'style' | 'value'> & { readonly start: number; readonly loose: boolean };

/** No passage has more points; the rest of a text made to be slow is not looked at. */
const MOST = 400;
const CLOSING = /\n[ \t\u3000]*(?:总之|综上|以上|上述|今后，我们将)/u;
const STRICT = '(?<=^|[\\n。；;：:！？!?][ \\t\\u3000]{0,4})';
const LOOSE = '(?<=^|[\\n。；;：:！？!?，,][ \\t\\u3000]{0,4})';
const PATTERNS = enumerators.map(({ style, pattern, loose = false }) => ({
  style,
  loose,
  pattern: new RegExp(`${loose ? LOOSE : STRICT}(?:${pattern})`, 'gu'),
  whole: new RegExp(`^(?:${pattern})`, 'u'),
}));

/** The top points of a stretch of a draft in order; a numbering that begins under another one is below it. */
export function pointsIn(draft: Draft, span: Span): readonly Point[] {
  return nested(draft.text, marksIn(draft, span).slice(0, MOST), span.end);
}

/** The lowest points: those that have none below them. */
export function lowest(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point) => (point.points.length > 0 ? lowest(point.points) : [point]));
}

function marksIn(draft: Draft, span: Span): Mark[] {
  const marks = new Map<number, Mark>();
  for (const mark of [...writtenMarks(draft.text, span), ...blockMarks(draft, span)])
    if (!marks.has(mark.start)) marks.set(mark.start, mark);
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

function writtenMarks(text: string, { start, end }: Span): Mark[] {
  const passage = text.slice(start, end);
  return PATTERNS.flatMap(({ style, loose, pattern }) => {
    const found = [...passage.matchAll(pattern)].map((match) => {
      const { mark, ready, word } = match.groups ?? {};
      const value = word === undefined ? numberOf(mark ?? ready ?? '') : ordinalWords[word];
      return { start: start + match.index, style, value, loose };
    });
    return loose && found.length < 2 ? [] : found;
  });
}

/** Headings without a number, and numbers that the word processor sets and the text does not have. */
function blockMarks({ document, headings }: Draft, { start, end }: Span): Mark[] {
  const plain = headings
    .filter(({ span, level, marker }) => span.start >= start && span.end <= end && level > 0 && !marker)
    .map(({ span, level }) => ({ start: span.start, style: `标题${level}`, value: undefined, loose: false }));
  const automatic = document.blocks
    .filter(({ span, marker }) => span.start >= start && span.end <= end && marker !== undefined)
    .map((block) => {
      const { start } = trimSpan(document.text, block.span);
      return { start, loose: false, ...read(block.marker ?? '') };
    });
  return [...automatic, ...plain];
}

function read(marker: string): Omit<Mark, 'start' | 'loose'> {
  const numeral = marker.replace(/[\s（）()〔〕、.．第部分章节条]/gu, '');
  const known = PATTERNS.find(({ whole }) => whole.test(marker));
  return { style: known?.style ?? marker.replace(numeral, '1'), value: numberOf(numeral) };
}

/** A loose numbering never holds a strict one; otherwise the one that begins first is the upper one. */
function nested(text: string, marks: readonly Mark[], end: number): Point[] {
  const strict = marks.findIndex(({ loose }) => !loose);
  if (strict > 0) {
    const first = marks[strict]?.start ?? end;
    return [...nested(text, marks.slice(0, strict), first), ...nested(text, marks.slice(strict), end)];
  }
  const tops = marks.flatMap(({ style }, index) => (style === marks[0]?.style ? [index] : []));
  return tops.flatMap((top, index) => {
    const mark = marks[top];
    const next = tops[index + 1] ?? marks.length;
    if (!mark) return [];
    const span = trimSpan(text, { start: mark.start, end: marks[next]?.start ?? endOfLast(text, mark, end) });
    const points = nested(text, marks.slice(top + 1, next), span.end);
    return [{ span, style: mark.style, value: mark.value, points }];
  });
}

/** The last point of a series: one inside a paragraph ends with it, any other before a closing remark. */
function endOfLast(text: string, { start, loose }: Mark, end: number): number {
  const rest = text.slice(start, end).search(loose ? /\n/u : CLOSING);
  return rest < 0 ? end : start + rest;
}
