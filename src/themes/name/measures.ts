import type { Stance } from '../../core/theme.js';
import { type Covers, covered, evenness } from './coverage.js';
import { ALIKE, LEAST_HELD, LEAST_SUPPORT, TERM } from './settings.js';
import type { Positions } from './target.js';
import type { Measure } from './weights.js';
import type { NameWords } from './words.js';

/** A text that may become the name of a group. */
export type Candidate = {
  readonly text: string;
  readonly words: readonly string[];
  /** Its words that tell something, each once. */
  readonly told: readonly string[];
  readonly stance?: Stance;
  /** Share of the members that use it, more for uses at a prominent place; 0 for a list, whose parts need not stand together. */
  readonly used: number;
  /** Share of the members that it covers, 0–1. */
  readonly covered: number;
  /** Its parts, where it is a list. */
  readonly parts?: readonly Part[];
  /** The cosine of any two of them. */
  readonly cosines?: readonly number[];
};

/** A noun or a phrase as a part of a name. */
export type Part = Pick<Candidate, 'text' | 'words' | 'told'>;

/** What a name is measured against. */
export type Ground = {
  /** How many members hold a word. */
  readonly held: (word: string) => number;
  /** What a word is worth at first sight, by what can be said of it at little cost. */
  readonly sight: (word: string) => number;
  readonly covers: Covers;
  readonly positions: Positions;
  readonly words: NameWords;
};

/** Each measure of a candidate for the name of a group. */
export const MEASURES: Readonly<Record<Measure, (candidate: Candidate, ground: Ground) => number>> = {
  /** Nearness of its words to the group's centre, less for those near to a sibling's, −1…1. */
  near: ({ told }, { positions }) => positions.near(told),
  /** Logarithm of the share of members that hold its rarest word, evenly over the sub-groups; near synonyms count in part. */
  held: ({ told }, { covers }) =>
    Math.log(LEAST_HELD + Math.min(...told.map((word) => covers(word).inside)) * evenness(told, covers)),
  /** Logarithms of the share of members that the name covers, and of those that hold any of its words. */
  covered: (candidate) => Math.log(LEAST_HELD + candidate.covered),
  touched: (candidate, { covers }) => Math.log(LEAST_HELD + touched(candidate, covers)),
  used: ({ used }) => Math.sqrt(used),
  /** Mean cosine of its parts, and how far two of them are too near to be two. */
  related: ({ cosines = [] }) => average(cosines),
  alike: ({ cosines = [] }) => Math.max(0, Math.max(0, ...cosines) - ALIKE),
  /** Whether a word of it is a fixed term. */
  term: ({ words }) => Number(words.some((word) => word.length >= TERM)),
  /** Share of its parts that are of two characters. */
  short: ({ parts = [] }) => average(parts.map(({ text }) => Number(text.length === 2))),
  /** How many of its words say who acts. */
  acts: ({ words: own }, { words }) => own.filter((word) => words.roles.has(word)).length,
  /** Whether no part of it is held by two members. */
  lone: (candidate, { held }) => Number(isLone(candidate, held)),
  /** How much its words are like those that head official papers, on average. */
  heading: ({ told }, { words: { heading } }) => average(told.map(heading)),
};

/** Whether each part of a name has a word that only one member holds. */
export function isLone(
  { told, parts = [{ told }] }: Pick<Candidate, 'told'> & { readonly parts?: readonly Pick<Part, 'told'>[] },
  held: Ground['held'],
): boolean {
  return parts.every((part) => part.told.some((word) => held(word) < LEAST_SUPPORT));
}

/** The share of members that hold any of its words; where each part has one word they are those that it covers. */
function touched({ told, parts = [], covered: share }: Candidate, covers: Covers): number {
  return told.length === Math.max(1, parts.length) ? share : covered(told.map((word) => covers(word).members));
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;
}
