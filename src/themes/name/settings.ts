/** Length of a name in characters. */
export const LENGTH = { shortest: 4, longest: 12, longestPair: 14 } as const;

/** Words of a phrase at most, and alternatives beside a name. */
export const MOST_WORDS = 5;
export const ALTERNATIVES = 3;

/** Members that must hold all words of a name, and phrases of a group up to which those of one member are looked at. */
export const LEAST_SUPPORT = 2;
export const LONE_AMONG = 2000;

/** A text of more tokens is long: where a clause stands in it then says how much it counts. */
export const LONG_TEXT = 150;
/** Tokens of a text that are looked at. */
export const MOST_READ = 1000;
/** In a text of fewer, nouns that stand apart may make a name too. */
export const SHORT_TEXT = 40;
/** Weights of the clauses of a long text; a clause of a short one weighs 1. */
export const CLAUSE_WEIGHTS = { title: 3, heading: 2.5, wish: 2, other: 1 } as const;
/** Words between which a noun and what is wrong with it belong together. */
export const APART_BY = 4;

/** Candidates and parts of pairs that are scored to the end, and words of a group that are looked through for near synonyms. */
export const SCORED = { candidates: 40, parts: 14, near: 60 } as const;
/** Cosine from which two words of a group count as near synonyms. */
export const NEAR = 0.5;
/** How much a near synonym counts beside the word itself. */
export const SYNONYM = 0.4;

/** Keeps the ratio of shares finite. */
export const EPSILON = 0.02;
/** Worth of a word that does not tell the group: it spoils a phrase, but one beside strong ones may stand. */
export const FLOOR = 0.05;
export const SCORE = {
  /** What counts of coverage: by any word, by each, by all together; and the share from which a name is broad enough. */
  any: 0.35,
  each: 0.35,
  all: 0.3,
  broad: 0.4,
  /** The share that holds all words from which a phrase is not narrow, and the allowance for one that is. */
  narrow: 0.2,
  allowed: 0.03,
  /** How fast it gains with coverage. */
  coverage: 1.6,
  /** How fast a phrase gains with its uses, and with the contrast of each of its words. */
  perUse: 0.4,
  contrast: 0.6,
  /** How much nearness to a sibling takes away. */
  elsewhere: 0.4,
  /** What is left of a phrase that only one member uses, while others hold its words: of one that can be a part, of others. */
  lone: 0.45,
  loneOther: 0.2,
  /** What is left for each word that tells nothing, that says who, that many themes have, and that makes a title with a matter. */
  perWeak: 0.7,
  perRole: 0.6,
  perGeneral: 0.8,
  perHead: 0.9,
  /** What is left of a phrase that ends in who, and of one that says only what every theme has. */
  roleHead: 0.3,
  onlyGeneral: 0.35,
  /** How much is left of the score of a phrase whose words were not adjacent in any text. */
  composed: 0.8,
  /** How much it gains by showing what the texts agree in, and what is left where it shows what they do not say. */
  agreeing: 1,
  against: 0.25,
  /** What is left where the texts agree in the other stance. */
  contrary: 0.5,
} as const;

/** Share of the members from which the texts agree in a stance, how far the other stays below, and how good a name that shows it must be beside the best. */
export const STANCE = { more: 1.5, agreed: 0.5, lead: 0.1, worth: 0.6 } as const;

/**
 * Two sub-topics: each covers so much of a group, together so much, not the same of it; where even the best name scores less than
 * `poor`, two that cover less. A part of fewer characters than `shortPart` says little by itself.
 */
export const PAIR = {
  strict: { each: 0.25, either: 0.55, overlap: 0.5, weight: 0.27 },
  loose: { each: 0.1, either: 0.2, overlap: 1, weight: 0.08 },
  /** Share of the larger part that the smaller one has at least. */
  level: 0.5,
  poor: 0.01,
  apart: 0.5,
  longestPart: 6,
  shortPart: 3,
  perShort: 0.75,
} as const;

/** A phrase of a lower score is worse than the terms that tell a group best. */
export const LEAST_SCORE = 0.0004;
/** What follows a single short term, where 问题 does not. */
export const ASPECT = '方面';
/** How well a long term must tell a group beside the best one, to be its name. */
export const LONG_TERM = 0.6;

/** What is left of a score for a name that shares its head or a strong word with a sibling's or the parent's. */
export const SAME_HEAD = 0.5;
export const SAME_WORD = 0.75;

/** Share of their telling words that alternatives may have in common, at first and where too few are found. */
export const SHARED = { few: 0.5, least: 0.05, many: 0.7 } as const;
