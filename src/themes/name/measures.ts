import type { Stance } from '../../core/theme.js';
import { type Covers, evenness } from './coverage.js';
import { ALIKE, LEAST_HELD, TERM } from './settings.js';
import type { NameTarget, Positions } from './target.js';
import type { Measure } from './weights.js';
import type { NameWords } from './words.js';

/** A text that may become the name of a group. */
export type Candidate = {
  readonly text: string;
  readonly words: readonly string[];
  /** Its words that tell something, each once. */
  readonly told: readonly string[];
  readonly stance?: Stance;
  /** Share of the members that use it, more for uses at a prominent place; 0 for two parts that need not stand together. */
  readonly used: number;
  /** Share of the members that it covers, 0–1. */
  readonly covered: number;
  /** The telling words of its two parts, where it has two. */
  readonly parts?: readonly [readonly string[], readonly string[]];
};

/** What a name is measured against. */
export type Ground = {
  readonly target: NameTarget;
  readonly covers: Covers;
  readonly positions: Positions;
  /** What the texts of the group agree in. */
  readonly agreed: Stance | undefined;
  readonly words: NameWords;
};

/** Each measure of a candidate for the name of a group. */
export const MEASURES: Readonly<Record<Measure, (candidate: Candidate, ground: Ground) => number>> = {
  /** Nearness of its words to the group's centre, less for those near to a sibling's, −1…1. */
  near: ({ told }, { positions }) => positions.near(told),
  /** Logarithm of the share of members that hold its rarest word, evenly over the sub-groups; near synonyms count in part. */
  held: ({ told }, { covers, target }) =>
    Math.log(LEAST_HELD + Math.min(...told.map((word) => covers(word).inside)) * evenness(told, covers, target.parts)),
  /** Logarithm of the share of members that the name covers, less the share of others that hold its commonest word. */
  covered: ({ told, covered }, { covers }) => {
    const elsewhere = Math.max(...told.map((word) => covers(word).outside));
    return Math.log(LEAST_HELD + Math.max(0, covered - elsewhere));
  },
  used: ({ used }) => Math.sqrt(used),
  /** Cosine of its two parts, and how far they are too near to be two. */
  related: ({ parts }, { positions }) => (parts ? positions.cosine(...parts) : 0),
  alike: ({ parts }, { positions }) => (parts ? Math.max(0, positions.cosine(...parts) - ALIKE) : 0),
  /** Whether a word of it is a fixed term. */
  term: ({ words }) => Number(words.some((word) => word.length >= TERM)),
  agrees: ({ stance }, { agreed }) => Number(stance !== undefined && stance === agreed),
  /** How many of its words say who acts. */
  acts: ({ words: own }, { words }) => own.filter((word) => words.roles.has(word)).length,
};
