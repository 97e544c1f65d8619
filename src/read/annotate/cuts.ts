import type { Span } from '../../core/span.js';
import type { Piece } from '../formats/docx/trace.js';
import type { Anchor, Extent } from './anchors.js';
import { type PlaceIn, placesIn } from './offsets.js';

/** A place in the XML where marks go: beside elements, or in a run, or in a text of a run, which are parted there. */
export type Cut = { readonly at: number; readonly run?: Extent; readonly text?: Extent };

/** Where a comment begins and ends, and where the sign that it hangs on stands. */
export type Marks = { readonly start: Cut; readonly end: Cut; readonly sign: Cut };

/** Finds the places of spans of the text that the pieces make up; `lengths` are those of the texts of the elements. */
export function marker(
  xml: string,
  pieces: readonly Piece[],
  anchors: ReadonlyMap<number, Anchor>,
  lengths: ReadonlyMap<number, number>,
) {
  const texts = new Map<number, PlaceIn>();
  const textOf = (at: number, { opened, closed }: Extent): PlaceIn => {
    const known = texts.get(at) ?? placesIn(xml, { start: opened, end: closed }, lengths.get(at) ?? 0);
    texts.set(at, known);
    return known;
  };
  const placeOf = (piece: Piece, { element, run }: Anchor, span: Span): Span => {
    if (element.name !== 't' || !run) return { start: element.start, end: element.end };
    const [start, end] = [Math.max(span.start, piece.start), Math.min(span.end, piece.end)];
    const part = start < end ? { start, end } : piece;
    const before = piece.start - piece.from;
    return textOf(piece.at, element)({ start: part.start - before, end: part.end - before });
  };
  return (span: Span): Marks | undefined => {
    const places = pieces.slice(...rangeOf(pieces, span)).flatMap((piece) => {
      const anchor = anchors.get(piece.at);
      return anchor ? [{ anchor, place: placeOf(piece, anchor, span) }] : [];
    });
    const [one] = places;
    if (!one) return undefined;
    const first = places.reduce((a, b) => (b.place.start < a.place.start ? b : a), one);
    const last = places.reduce((a, b) => (b.place.end > a.place.end ? b : a), one);
    const [begins, ends] = [besideControl(first.anchor), besideControl(last.anchor)];
    const end = ends?.end ?? endCut(last.anchor, last.place.end);
    const start = begins?.start ?? startCut(first.anchor, first.place.start);
    const sign = ends?.sign ?? signCut(last.anchor, end);
    // A control at the end of a document has its marks before it, and so perhaps before where the comment begins.
    return { start: ends && start.at >= end.at ? ends.start : start, end, sign };
  };
}

/** The pieces that a span has a part in; where it has none, the nearest one before or behind. */
function rangeOf(pieces: readonly Piece[], { start, end }: Span): [number, number] {
  const first = firstEndingAfter(pieces, start);
  let last = first;
  while ((pieces[last]?.start ?? end) < end) last++;
  if (last > first) return [first, last];
  const [before, behind] = [pieces[first - 1], pieces[first]];
  const isNearer = behind && (!before || behind.start - end <= start - before.end);
  return isNearer ? [first, first + 1] : [Math.max(0, first - 1), first];
}

function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Marks beside the content control that the element is in; undefined when there is none, or nothing beside it. */
function besideControl({ control }: Anchor): Marks | undefined {
  if (!control) return undefined;
  const { start, end, before, after } = control;
  if (after !== undefined) return { start: { at: start }, end: { at: end }, sign: { at: after } };
  return before && { start: { at: before.start }, end: { at: before.end }, sign: { at: before.end } };
}

function startCut({ element, run, around, field }: Anchor, at: number): Cut {
  if (field?.end !== undefined) return { at: field.start };
  if (!run) return { at: around.start };
  if (at > element.opened) return { at, run, text: element };
  return element.start === run.content ? { at: run.start } : { at: element.start, run };
}

function endCut({ element, run, around, field }: Anchor, at: number): Cut {
  if (field?.end !== undefined) return { at: field.end };
  if (!run) return { at: around.end };
  if (at < element.closed) return { at, run, text: element };
  return element.end === run.closed ? { at: run.end } : { at: element.end, run };
}

/** The sign stands behind a link or an insertion, not in it. */
function signCut({ around, top, field }: Anchor, end: Cut): Cut {
  return field?.end !== undefined || around === top ? end : { at: top.end };
}
