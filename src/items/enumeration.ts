import { fold } from '../core/fold.js';
import { type Span, trimSpan } from '../core/span.js';
import { lineParts, semicolonParts } from './semicolons.js';
import { ANNOUNCED, LEAD_IN, PROBLEMS, PROPOSALS, SERIES, type Series } from './series.js';
import { SPEAKER } from './speaker.js';

/** Shortest point between marks that are easily something else. */
const SHORTEST_POINT = 4;
const BULLET = /(?<=^|\s)[●•·○◆◇■□▪★☆※\-*](?=\s*[\p{Script=Han}])/gu;

/**
 * The spans of the suggestions that stand enumerated in one text (1. 2. 3.; 一是…二是…; ①②; bullets), or side by side between
 * semicolons or on lines, in order and without white space at the ends; one span for any other text. Only an enumeration that opens the text,
 * or follows a mere lead-in, separates suggestions: points below a sentence of their own stay with it, and so do proposals with
 * the problems listed before them. A lead-in stays with the first suggestion.
 */
export function splitEnumeration(text: string): Span[] {
  const folded = fold(text);
  const runs = [...SERIES.map((series) => runOf(folded, series)), bulletsOf(folded)].filter((run) => run.length >= 2);
  const outermost = runs.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || b.length - a.length)[0];
  const whole = trimSpan(text, { start: 0, end: text.length });
  if (!outermost) return semicolonParts(text) ?? lineParts(text) ?? [whole];
  const before = folded.slice(0, outermost[0]);
  if (!opensText(before)) return [whole];
  if (PROBLEMS.test(before) && PROPOSALS.test(folded.slice(outermost[1]))) return [whole];
  const starts = [0, ...outermost.slice(1)];
  return starts
    .map((start, i) => trimSpan(text, { start, end: starts[i + 1] ?? text.length }))
    .filter(({ start, end }) => start < end);
}

/** Offsets of the marks 1, 2, 3 … of a series, as far as they follow one another; one number may be missing now and then. */
function runOf(text: string, { pattern, numerals, weak = false }: Series): number[] {
  const offsets: number[] = [];
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    const number = numerals.indexOf(match.groups?.n ?? '');
    if (number !== next && !(offsets.length > 0 && !weak && number === next + 1)) continue;
    offsets.push(match.index);
    next = number + 1;
  }
  return weak && !isSound(text, offsets) ? [] : offsets;
}

function isSound(text: string, offsets: readonly number[]): boolean {
  if (text.slice(0, offsets[0]).trim() !== '') return false;
  return offsets.every((start, i) => (offsets[i + 1] ?? text.length) - start > SHORTEST_POINT);
}

/** Offsets of bullets of one kind, when the first opens the text. */
function bulletsOf(text: string): number[] {
  const [first, ...others] = [...text.matchAll(BULLET)];
  if (!first || text.slice(0, first.index).trim() !== '') return [];
  return [first, ...others.filter((match) => match[0] === first[0])].map(({ index }) => index);
}

function opensText(before: string): boolean {
  const said = before.replace(SPEAKER, '');
  return said.trim() === '' || LEAD_IN.test(said) || ANNOUNCED.test(said);
}
