import { bitsOf } from './facts.js';
import type { Piece } from './pieces.js';

/** Words of one term at most, its length in characters, and pieces with what joins the words. */
const WIDEST = 4;
const SHORTEST = 2;
const LONGEST = 15;
const PIECES = 8;
/** Occurrences by which a run of words that may be a part of a sentence proves to be a term, and a general word to be the matter. */
const REPEATED = 2;
const MATTER = 3;
const [GENERAL, OPENER] = [bitsOf('general head'), bitsOf('opener')];

/** A term with its occurrences in one document. */
export type Term = {
  readonly text: string;
  /** Where it occurs first: indexes of its first and last piece. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  count: number;
  /** True when it looks like a term at one of its places, so that it need not be repeated. */
  shaped: boolean;
  /** The last of its places; see `Terms.before`. */
  place: number;
  /** Occurrences of the most frequent longer term that contains it. */
  inside: number;
  /** Occurrences of the abbreviation that is explained by it. */
  alias: number;
};

/** The terms of one document. A place is the index of the first piece × 8 + the number of pieces after it. */
export type Terms = {
  readonly all: Map<string, Term>;
  /** For each place the place before it of the same term, -1 for the first. */
  readonly before: number[];
};

/** What is counted while a run of words grows. */
type Run = { words: number; verbs: number; adjectives: number; others: number; least: number };

export function firstPiece(place: number): number {
  return place >> 3;
}

export function lastPiece(place: number): number {
  return (place >> 3) + (place & 7);
}

/** The words and runs of up to four of them that can be terms; `text` is that of all pieces, `counts` the occurrences of words by piece. */
export function termsOf(pieces: readonly Piece[], text: string, counts: readonly number[]): Terms {
  const terms: Terms = { all: new Map(), before: new Array<number>(pieces.length * PIECES) };
  for (let from = 0; from < pieces.length; from++) addFrom(terms, pieces, from, text, counts);
  for (const [key, { count, shaped }] of terms.all) if (count < REPEATED && !shaped) terms.all.delete(key);
  return terms;
}

function addFrom(terms: Terms, pieces: readonly Piece[], from: number, text: string, counts: readonly number[]): void {
  const first = pieces[from];
  if (first?.kind === undefined) return;
  const origin = pieces[0]?.start ?? 0;
  const run: Run = { words: 0, verbs: 0, adjectives: 0, others: 0, least: Number.POSITIVE_INFINITY };
  for (let to = from; run.words < WIDEST && to < from + PIECES; to++) {
    const last = pieces[to];
    if (last === undefined || (last.kind === undefined && (!last.joins || to === from))) return;
    const end = last.start + last.text.length;
    if (end - first.start > LONGEST) return;
    if (last.kind === undefined) continue;
    grow(run, last, counts[to] ?? 1);
    if (end - first.start < SHORTEST || !mayEnd(last, run)) continue;
    const shaped = isShaped(first, last, run);
    if (!shaped && run.least < REPEATED) continue;
    add(terms, text.slice(first.start - origin, end - origin), { from, to, shaped, words: run.words });
  }
}

function grow(run: Run, { kind, facts }: Piece, count: number): void {
  run.words++;
  run.verbs += Number(kind === 'verb');
  run.adjectives += Number(kind === 'adjective' && run.words > 1);
  run.others += Number((kind === 'other' && !facts.prefix) || kind === 'number');
  run.least = Math.min(run.least, count);
}

function mayEnd({ kind, facts }: Piece, { words, least }: Run): boolean {
  if (kind === 'other' || kind === 'number' || facts.pos === 'd') return false;
  if (words > 1) return true;
  return kind !== 'adjective' && !facts.weak && ((facts.classes & GENERAL) === 0 || least >= MATTER);
}

/** True for a run of words that is a term rather than a part of a sentence: nouns, with an adjective only before them. */
function isShaped(first: Piece, last: Piece, run: Run): boolean {
  if (run.others + run.verbs + run.adjectives > 0 || last.kind === 'adjective') return false;
  return run.words === 1 || (first.facts.classes & OPENER) === 0;
}

function add({ all, before }: Terms, text: string, found: Pick<Term, 'from' | 'to' | 'words' | 'shaped'>): void {
  let term = all.get(text);
  if (term === undefined) {
    term = { text, ...found, count: 0, place: -1, inside: 0, alias: 0 };
    all.set(text, term);
  }
  const place = found.from * PIECES + found.to - found.from;
  before[place] = term.place;
  term.place = place;
  term.count++;
  term.shaped ||= found.shaped;
}
