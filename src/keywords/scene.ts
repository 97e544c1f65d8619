import { foldAbbreviations } from './abbreviations.js';
import { bitsOf, type WordFacts } from './facts.js';
import type { LabelGround, Labels } from './labels.js';
import { noteNests } from './nests.js';
import type { Piece } from './pieces.js';
import type { Roles } from './roles.js';
import { firstsOf, occurrences } from './tally.js';
import { type Terms, termsOf } from './terms.js';

/** One document as its terms are measured in it. */
export type Scene = {
  readonly pieces: readonly Piece[];
  readonly terms: Terms;
  /** For each piece how often its word occurs in the document. */
  readonly counts: Int32Array;
  /** For each piece the number of its sentence, from 0. */
  readonly sentences: Int32Array;
  readonly labels: Labels;
  readonly roles: Roles;
  /** Characters of all pieces. */
  readonly length: number;
  /** For each character of the text how often it stands before the one that follows. */
  readonly pairs: Int32Array;
  /** The largest weight of any word. */
  readonly weightiest: number;
  readonly origin: number;
  /** Where the title ends; the origin where there is none. */
  readonly titleEnd: number;
};

/** What is the same for many documents, and where the title of this one ends. */
export type Setting = {
  /** What stands before the first piece and after the last. */
  readonly edge: WordFacts;
  readonly rolesOf: (pieces: readonly Piece[]) => Roles;
  readonly label: (ground: LabelGround) => Labels;
  readonly titleEnd?: number | undefined;
};

/** Nats above which a word tells something. */
const COMMON = 4;
/** Longest first sentence that is taken for a title, in characters; only where as much again follows it. */
const TITLE = 40;
const ENDS = bitsOf('ends sentence');

/** How much the word of a piece says about its document: occurrences × information above the common. */
export function weightOf({ facts }: Piece, count: number): number {
  return count * Math.max(0, facts.information - COMMON);
}

/** A document with its terms. `titleEnd` is an offset in its text; without it a short first sentence counts as the title. */
export function sceneOf(pieces: readonly Piece[], { edge, rolesOf, label, titleEnd }: Setting): Scene {
  let text = '';
  for (const piece of pieces) text += piece.text;
  const firsts = firstsOf(numbersOf(pieces));
  const counts = occurrences(firsts);
  const terms = termsOf(pieces, text, counts);
  foldAbbreviations(pieces, text, terms, counts);
  noteNests(pieces, text, terms);
  const origin = pieces[0]?.start ?? 0;
  const sentences = sentencesOf(pieces);
  const roles = rolesOf(pieces);
  return {
    pieces,
    terms,
    length: text.length,
    labels: label({ pieces, edge, roles, counts, firsts, sentences }),
    roles,
    counts,
    origin,
    weightiest: weightiestOf(pieces, counts),
    sentences,
    pairs: pairsOf(text),
    titleEnd: titleEnd ?? origin + titleLength(pieces, text.length),
  };
}

function numbersOf(pieces: readonly Piece[]): Int32Array {
  const numbers = new Int32Array(pieces.length);
  for (let at = 0; at < pieces.length; at++) numbers[at] = pieces[at]?.facts.number ?? 0;
  return numbers;
}

function weightiestOf(pieces: readonly Piece[], counts: Int32Array): number {
  let weightiest = 1;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind !== undefined) weightiest = Math.max(weightiest, weightOf(piece, counts[at] ?? 1));
  }
  return weightiest;
}

function sentencesOf(pieces: readonly Piece[]): Int32Array {
  const sentences = new Int32Array(pieces.length);
  let sentence = 0;
  for (let at = 0; at < pieces.length; at++) {
    sentences[at] = sentence;
    if (((pieces[at]?.facts.classes ?? 0) & ENDS) !== 0) sentence++;
  }
  return sentences;
}

/** Keys of two adjacent characters lie below 2³⁰; two pairs share one so rarely that it does not matter. */
function pairsOf(text: string): Int32Array {
  const keys = new Int32Array(Math.max(0, text.length - 1));
  for (let at = 0; at < keys.length; at++) keys[at] = ((text.charCodeAt(at) & 0x7fff) << 15) ^ text.charCodeAt(at + 1);
  return occurrences(firstsOf(keys));
}

function titleLength(pieces: readonly Piece[], length: number): number {
  const origin = pieces[0]?.start ?? 0;
  const end = pieces.find(({ facts }) => (facts.classes & ENDS) !== 0)?.start ?? Number.POSITIVE_INFINITY;
  return end - origin <= TITLE && length >= 2 * (end - origin) ? end - origin : 0;
}
