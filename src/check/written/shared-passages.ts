import type { Span } from '../../core/span.js';

/** A text to compare with others; places in it are counted without blanks and punctuation. */
type Folded = { readonly text: string; readonly offsets: readonly number[] };

/** A passage that stands in another text too: its span here, the other's index and where it begins there. */
export type SharedPassage = {
  readonly span: Span;
  readonly other: number;
  readonly at: number;
  /** The indexes of all the texts that begin this passage in the same words, the other's among them. */
  readonly others: readonly number[];
};

/** A block of so many characters is looked up; every passage of twice its length has a whole one in it. */
const BLOCK = 24;
/** No more places of one block are kept, so that what everybody writes costs no more than what two do. */
const MOST = 12;
/** Two passages of one other text with no more than this between them are one. */
const GAP = 20;

type Place = { readonly text: number; readonly at: number };
type Found = {
  start: number;
  end: number;
  readonly other: number;
  readonly shift: number;
  readonly others: readonly number[];
};

/**
 * The passages of at least `least` characters, 48 or more, that each text shares with another, in order and without overlap.
 * Blanks and punctuation do not count. Blocks at fixed distances are looked up at every place and matches extended to both sides
 * (after Karp and Rabin, 1987), which takes time linear in the length of the texts.
 */
export function sharedPassages(texts: readonly string[], least: number): readonly (readonly SharedPassage[])[] {
  const folded = texts.map(foldedText);
  const blocks = new Map<string, Place[]>();
  folded.forEach(({ text }, index) => {
    for (let at = 0; at + BLOCK <= text.length; at += BLOCK)
      keep(blocks, text.slice(at, at + BLOCK), { text: index, at });
  });
  return folded.map((own, index) =>
    merged(foundIn(folded, index, blocks), least).map(({ start, end, other, shift, others }) => ({
      span: { start: own.offsets[start] ?? 0, end: (own.offsets[end - 1] ?? 0) + 1 },
      other,
      at: folded[other]?.offsets[start + shift] ?? 0,
      others,
    })),
  );
}

function keep(blocks: Map<string, Place[]>, block: string, place: Place): void {
  const places = blocks.get(block);
  if (!places) blocks.set(block, [place]);
  else if (places.length < MOST && places.at(-1)?.text !== place.text) places.push(place);
}

function foundIn(folded: readonly Folded[], index: number, blocks: ReadonlyMap<string, readonly Place[]>): Found[] {
  const found: Found[] = [];
  const { text } = folded[index] ?? { text: '' };
  for (let at = 0; at + BLOCK <= text.length; ) {
    const places = blocks.get(text.slice(at, at + BLOCK))?.filter((place) => place.text !== index) ?? [];
    const best = places
      .map((place) => extended(folded, { text: index, at }, place, found.at(-1)?.end ?? 0))
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.other - b.other)[0];
    if (best) found.push({ ...best, others: [...new Set(places.map((place) => place.text))] });
    at = Math.max(at + 1, best?.end ?? 0);
  }
  return found;
}

function extended(folded: readonly Folded[], own: Place, place: Place, from: number): Omit<Found, 'others'> {
  const a = folded[own.text]?.text ?? '';
  const b = folded[place.text]?.text ?? '';
  const shift = place.at - own.at;
  let start = own.at;
  let end = own.at + BLOCK;
  while (start > from && start + shift > 0 && a[start - 1] === b[start + shift - 1]) start--;
  while (end < a.length && end + shift < b.length && a[end] === b[end + shift]) end++;
  return { start, end, other: place.text, shift };
}

function merged(found: readonly Found[], least: number): readonly Found[] {
  const passages: Found[] = [];
  for (const next of found) {
    const last = passages.at(-1);
    const near =
      last && last.other === next.other && next.start - last.end <= GAP && Math.abs(next.shift - last.shift) <= GAP;
    if (near) last.end = next.end;
    else passages.push({ ...next });
  }
  return passages.filter(({ start, end }) => end - start >= least);
}

/** The letters, digits and Han characters of a text, in half width. */
function foldedText(text: string): Folded {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = foldedChar(text.charCodeAt(at));
    if (char === '') continue;
    kept.push(char);
    offsets.push(at);
  }
  return { text: kept.join(''), offsets };
}

/** A character as it is compared, '' where it does not count: blanks, punctuation and signs. */
function foldedChar(code: number): string {
  if (code >= 0xff01 && code <= 0xff5e) return foldedChar(code - 0xfee0);
  if (code < 0x80) return /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase() : '';
  const counts = (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xd800 && code <= 0xdfff);
  return counts ? String.fromCharCode(code) : '';
}
