import { fold } from '../core/fold.js';
import { type Span, trimSpan } from '../core/span.js';
import { LEAD_IN, SERIES, type Series } from './series.js';

/**
 * The spans of the suggestions that stand enumerated in one text (1. 2. 3.; 一是…二是…; ①②), in order and without white space at
 * the ends; one span for a text without an enumeration. Only an enumeration that opens the text, or follows a mere lead-in,
 * separates suggestions: points below a sentence of their own stay with it. A lead-in stays with the first suggestion.
 */
export function splitEnumeration(text: string): Span[] {
  const folded = fold(text);
  const runs = SERIES.map((series) => runOf(folded, series)).filter((run) => run.length >= 2);
  const outermost = runs.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))[0];
  if (!outermost || !opensText(folded.slice(0, outermost[0]))) return [trimSpan(text, { start: 0, end: text.length })];
  const starts = [0, ...outermost.slice(1)];
  return starts
    .map((start, i) => trimSpan(text, { start, end: starts[i + 1] ?? text.length }))
    .filter(({ start, end }) => start < end);
}

/** Offsets of the marks 1, 2, 3 … of a series, as far as they follow one another. */
function runOf(text: string, { pattern, numerals }: Series): number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(pattern))
    if (match.groups?.n === numerals[offsets.length]) offsets.push(match.index);
  return offsets;
}

function opensText(before: string): boolean {
  return before.trim() === '' || LEAD_IN.test(before);
}
