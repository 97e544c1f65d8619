import { foldAbbreviations } from './abbreviations.js';
import { bitsOf, type WordFacts } from './facts.js';
import { labelsOf } from './labels.js';
import type { KeywordModel } from './model.js';
import { noteNests } from './nests.js';
import type { Piece } from './pieces.js';
import { type Tally, tallied, tallyOf } from './tally.js';
import { type Terms, termsOf } from './terms.js';

/** One document as its terms are measured in it. */
export type Scene = {
  readonly pieces: readonly Piece[];
  readonly terms: Terms;
  /** For each piece how often its word occurs in the document. */
  readonly counts: readonly number[];
  /** For each piece the number of its sentence, from 0. */
  readonly sentences: readonly number[];
  /** See labelsOf. */
  readonly labels: Float64Array;
  /** What stands before the first piece and after the last. */
  readonly edge: WordFacts;
  /** Characters of all pieces. */
  readonly length: number;
  /** Occurrences of pairs of adjacent characters. */
  readonly pairs: Tally;
  /** The largest weight of any word. */
  readonly weightiest: number;
  readonly origin: number;
  /** Where the title ends; the origin where there is none. */
  readonly titleEnd: number;
};

/** What is the same for many documents, and where the title of this one ends. */
export type Setting = {
  readonly model: KeywordModel;
  readonly edge: WordFacts;
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
export function sceneOf(pieces: readonly Piece[], { model, edge, titleEnd }: Setting): Scene {
  let text = '';
  for (const piece of pieces) text += piece.text;
  const counts = countsOf(pieces);
  const terms = termsOf(pieces, text, counts);
  foldAbbreviations(pieces, text, terms, counts);
  noteNests(pieces, text, terms);
  const origin = pieces[0]?.start ?? 0;
  const sentences = sentencesOf(pieces);
  return {
    pieces,
    terms,
    edge,
    length: text.length,
    labels: labelsOf({ pieces, counts, sentences, edge }, model),
    counts,
    origin,
    weightiest: weightiestOf(pieces, counts),
    sentences,
    pairs: pairsOf(text),
    titleEnd: titleEnd ?? origin + titleLength(pieces, text.length),
  };
}

/** The key of two adjacent characters, below 2³⁰; two pairs share one so rarely that it does not matter. */
export function pairKey(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) ^ text.charCodeAt(at + 1);
}

function countsOf(pieces: readonly Piece[]): readonly number[] {
  const numbers = pieces.map(({ facts }) => facts.number);
  const tally = tallyOf(numbers);
  return numbers.map((number) => tallied(tally, number));
}

function weightiestOf(pieces: readonly Piece[], counts: readonly number[]): number {
  let weightiest = 1;
  pieces.forEach((piece, at) => {
    if (piece.kind !== undefined) weightiest = Math.max(weightiest, weightOf(piece, counts[at] ?? 1));
  });
  return weightiest;
}

function sentencesOf(pieces: readonly Piece[]): readonly number[] {
  let sentence = 0;
  return pieces.map(({ facts }) => ((facts.classes & ENDS) === 0 ? sentence : sentence++));
}

function pairsOf(text: string): Tally {
  const keys: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) keys.push(pairKey(text, at));
  return tallyOf(keys);
}

function titleLength(pieces: readonly Piece[], length: number): number {
  const origin = pieces[0]?.start ?? 0;
  const end = pieces.find(({ facts }) => (facts.classes & ENDS) !== 0)?.start ?? Number.POSITIVE_INFINITY;
  return end - origin <= TITLE && length >= 2 * (end - origin) ? end - origin : 0;
}
