import type { Span } from '../../core/span.js';

/** What reads as one character but is written as several. */
const UNITS = /&(?:#\d+|#[xX][\da-fA-F]+|\w+);|[\r\n\u2028\u2029]+/gu;

/** The places in the XML between which a stretch of a w:t stands; it grows to whole characters. */
export type PlaceIn = (stretch: Span) => Span;

/**
 * Finds stretches of a w:t, counted in UTF-16 units of its text as it is read, in the XML. `length` are all of them; where the
 * w:t is written in a way that does not come to that, every stretch is all of it.
 */
export function placesIn(xml: string, content: Span, length: number): PlaceIn {
  const written = xml.slice(content.start, content.end);
  const units = unitsIn(written);
  const read = written.length - units.reduce((sum, { saved }) => sum + saved, 0);
  if (read !== length || written.includes('<')) return () => content;
  return ({ start, end }) => ({
    start: content.start + floor(written, placeOf(units, start, 'start')),
    end: content.start + ceiling(written, placeOf(units, end, 'end')),
  });
}

/** Where such a unit begins as it is read, how many units it reads as, and how many more it is written with. */
type Unit = { readonly read: number; readonly length: number; readonly before: number; readonly saved: number };

function unitsIn(written: string): readonly Unit[] {
  const units: Unit[] = [];
  let before = 0;
  for (const { 0: unit, index } of written.matchAll(UNITS)) {
    const length = lengthOf(unit);
    units.push({ read: index - before, length, before, saved: unit.length - length });
    before += unit.length - length;
  }
  return units;
}

/** A place among what is written; inside of a unit that reads as several, its start or its end. */
function placeOf(units: readonly Unit[], offset: number, side: keyof Span): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.read ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const last = units[low - 1];
  if (!last) return offset;
  const { read, length, before, saved } = last;
  if (offset >= read + length) return offset + before + saved;
  return side === 'start' ? read + before : read + length + before + saved;
}

const isHalf = (written: string, at: number): boolean =>
  (written.charCodeAt(at) & 0xfc00) === 0xdc00 && (written.charCodeAt(at - 1) & 0xfc00) === 0xd800;

const floor = (written: string, at: number): number => (isHalf(written, at) ? at - 1 : at);

const ceiling = (written: string, at: number): number => (isHalf(written, at) ? at + 1 : at);

function lengthOf(unit: string): number {
  const [, hexadecimal, decimal] = /^&#(?:[xX]([\da-fA-F]+)|(\d+));$/u.exec(unit) ?? [];
  const point = hexadecimal === undefined ? Number(decimal ?? 0) : Number.parseInt(hexadecimal, 16);
  return point > 0xffff ? 2 : 1;
}
