import { bitsOf } from '../facts.js';
import type { Piece } from '../pieces.js';
import type { Scene } from '../scene.js';
import { firstPiece, lastPiece, type Term, type Terms } from '../terms.js';
import type { WordClass } from '../word-classes.js';

/** What stands around a term, as shares of its occurrences unless another meaning is given, in the order of `writePlaces`. */
export const PLACES = [
  'presented',
  'studied',
  'applied',
  'concerned',
  'affected',
  'afterOf',
  'afterAnd',
  'afterMark',
  'subject',
  'quoted',
  'explained',
  'presentedOf',
  'begins',
  /** ln of the number of different words before and after; all that are no part of a term count as one. */
  'variedBefore',
  'variedAfter',
  /** 1 when a repeated term always follows the same word. */
  'fixedBefore',
] as const;

const PARTICLE = bitsOf('particle');
const PRESENTS = bitsOf('presents');
const OF = bitsOf('of');
const MARK = bitsOf('punctuation');
/** Word classes that are looked for right before a term, across particles (提出了一种…); right before it; and right after it. */
const ANNOUNCING = bits('presents', 'studies', 'applies', 'concerns', 'affects');
const BEFORE = bits('of', 'and', 'punctuation');
const AFTER = bits('follows', 'ends quotation', 'opens explanation');
const AFTERS = ANNOUNCING.length + BEFORE.length;
const OTHERS = AFTERS + AFTER.length;
/** What is no part of a term, among numbers of words. */
const NO_WORD = -1;
/** Pieces between an announcing word and the head of the phrase that it announces, at most. */
const REACH = 6;

/** Writes them from `at` on. */
export function writePlaces(term: Term, { pieces, terms }: Scene, out: Float64Array, at: number): void {
  out.fill(0, at, at + PLACES.length);
  const share = 1 / term.count;
  for (let place = term.place; place >= 0; place = terms.before[place] ?? -1) {
    const from = firstPiece(place);
    const before = pieces[from - 1];
    addClasses(out, at, announcerOf(pieces, from), ANNOUNCING, share);
    addClasses(out, at + ANNOUNCING.length, classesOf(before), BEFORE, share);
    addClasses(out, at + AFTERS, classesOf(pieces[lastPiece(place) + 1]), AFTER, share);
    if (isPresentedOf(pieces, from)) add(out, at + OTHERS, share);
    if (before?.kind === undefined) add(out, at + OTHERS + 1, share);
  }
  if (term.count > 1) writeVariety(term, pieces, terms, out, at + OTHERS + 2);
}

function writeVariety(term: Term, pieces: readonly Piece[], terms: Terms, out: Float64Array, at: number): void {
  const [befores, afters] = [new Set<number>(), new Set<number>()];
  for (let place = term.place; place >= 0; place = terms.before[place] ?? -1) {
    befores.add(neighbour(pieces[firstPiece(place) - 1]));
    afters.add(neighbour(pieces[lastPiece(place) + 1]));
  }
  out[at] = Math.log(befores.size);
  out[at + 1] = Math.log(afters.size);
  out[at + 2] = Number(befores.size === 1 && !befores.has(NO_WORD));
}

function addClasses(out: Float64Array, at: number, classes: number, wanted: readonly number[], share: number): void {
  if (classes === 0) return;
  for (let index = 0; index < wanted.length; index++)
    if ((classes & (wanted[index] ?? 0)) !== 0) add(out, at + index, share);
}

function add(out: Float64Array, at: number, share: number): void {
  out[at] = (out[at] ?? 0) + share;
}

function classesOf(piece: Piece | undefined): number {
  return piece === undefined ? MARK : piece.facts.classes;
}

function announcerOf(pieces: readonly Piece[], from: number): number {
  let at = from - 1;
  while (((pieces[at]?.facts.classes ?? 0) & PARTICLE) !== 0) at--;
  return pieces[at]?.facts.classes ?? 0;
}

/** True for the head of what is presented: 提出了一种基于…的〔term〕. */
function isPresentedOf(pieces: readonly Piece[], from: number): boolean {
  if ((classesOf(pieces[from - 1]) & OF) === 0) return false;
  for (let at = from - 2; at >= 0 && at > from - 2 - REACH; at--) {
    const classes = classesOf(pieces[at]);
    if ((classes & PRESENTS) !== 0) return true;
    if ((classes & MARK) !== 0) return false;
  }
  return false;
}

function neighbour(piece: Piece | undefined): number {
  return piece !== undefined && (piece.kind !== undefined || (piece.facts.classes & OF) !== 0)
    ? piece.facts.written
    : NO_WORD;
}

function bits(...classes: readonly WordClass[]): readonly number[] {
  return classes.map((name) => bitsOf(name));
}
