import { bitsOf } from './facts.js';
import type { Piece } from './pieces.js';

/** Words of one term at most, its length in characters, and pieces with what joins the words. */
const WIDEST = 4;
const SHORTEST = 2;
/** Two characters that the segmenter does not know as a word are rarely one: 一学, 中加. */
const SHORTEST_RUN = 3;
const LONGEST = 15;
const PIECES = 8;
/** Occurrences by which a general word proves to be the matter. */
const MATTER = 3;
/** Tags of positions, measure words and the like, which begin no term, and those of them that can end one (阵列, 丝). */
const [BEGIN_NONE, ENDINGS] = [/^(?:f|q|mq|zg|n|a)$/u, /^[qgk]$/u];
const ASCII = /^[ -~]+$/u;
const GENERAL = bitsOf('general head');

/** A term with its occurrences in one document. */
export type Term = {
  readonly text: string;
  /** Where it occurs first: indexes of its first and last piece. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  count: number;
  /** True when at one of its places all its words are such as terms are made of; otherwise it must be repeated to be one. */
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
  /** For each place the term that stands there, if any. */
  readonly at: (Term | undefined)[];
  /** For each place the place before it of the same term, -1 for the first. */
  readonly before: Int32Array;
};

/** What is counted while a run of words grows. */
type Run = { words: number; loose: number; least: number };

/** The place of some pieces. */
export function placeOf(from: number, to: number): number {
  return from * PIECES + to - from;
}

export function firstPiece(place: number): number {
  return place >> 3;
}

export function lastPiece(place: number): number {
  return (place >> 3) + (place & 7);
}

/** True for letters, digits and marks of ASCII alone. */
export function isAscii(text: string): boolean {
  return text.charCodeAt(0) < 0x7f && ASCII.test(text);
}

/** The words and runs of up to four of them that can be terms; `text` is that of all pieces, `counts` the occurrences of words by piece. */
export function termsOf(pieces: readonly Piece[], text: string, counts: Int32Array): Terms {
  const places = pieces.length * PIECES;
  const terms: Terms = { all: new Map(), at: new Array<Term | undefined>(places), before: new Int32Array(places) };
  for (let from = 0; from < pieces.length; from++) addFrom(terms, pieces, from, text, counts);
  return terms;
}

function addFrom(terms: Terms, pieces: readonly Piece[], from: number, text: string, counts: Int32Array): void {
  const first = pieces[from];
  if (first?.kind === undefined || !mayBegin(first)) return;
  const origin = pieces[0]?.start ?? 0;
  const run: Run = { words: 0, loose: 0, least: Number.POSITIVE_INFINITY };
  for (let to = from; run.words < WIDEST && to < from + PIECES; to++) {
    const last = pieces[to];
    if (last === undefined || (last.kind === undefined && (!last.joins || to === from))) return;
    const end = last.start + last.text.length;
    if (end - first.start > LONGEST) return;
    if (last.kind === undefined) continue;
    grow(run, last, counts[to] ?? 1);
    if (end - first.start < (run.words > 1 ? SHORTEST_RUN : SHORTEST) || !mayEnd(last, run)) continue;
    const shaped = run.loose === 0 && (run.words > 1 || !isGuessed(last));
    add(terms, text.slice(first.start - origin, end - origin), { from, to, shaped, words: run.words });
  }
}

function grow(run: Run, { facts }: Piece, count: number): void {
  run.words++;
  run.loose += Number(facts.loose);
  run.least = Math.min(run.least, count);
}

/** Two characters that the engine took for a word by their looks alone: 一学. */
function isGuessed({ text, facts }: Piece): boolean {
  return facts.pos === 'x' && text.length === SHORTEST;
}

function mayBegin({ kind, facts }: Piece): boolean {
  return kind !== 'other' || facts.prefix || !BEGIN_NONE.test(facts.pos);
}

function mayEnd({ kind, facts }: Piece, { words, least }: Run): boolean {
  if (kind === 'number') return false;
  if (kind === 'other') return words > 1 && ENDINGS.test(facts.pos);
  if (words > 1) return true;
  return kind !== 'adjective' && kind !== 'verb' && !facts.weak && ((facts.classes & GENERAL) === 0 || least >= MATTER);
}

function add({ all, at, before }: Terms, text: string, found: Pick<Term, 'from' | 'to' | 'words' | 'shaped'>): void {
  let term = all.get(text);
  if (term === undefined) {
    const { from, to, words, shaped } = found;
    term = { text, from, to, words, shaped, count: 0, place: -1, inside: 0, alias: 0 };
    all.set(text, term);
  }
  const place = placeOf(found.from, found.to);
  at[place] = term;
  before[place] = term.place;
  term.place = place;
  term.count++;
  term.shaped ||= found.shaped;
}
