/** Length of a name in characters. */
export const LENGTH = { shortest: 4, longest: 12, longestPair: 14 } as const;

/** Words of a phrase at most, and alternatives beside a name. */
export const MOST_WORDS = 5;
export const ALTERNATIVES = 3;

/** Members that must hold all words of a name. */
export const LEAST_SUPPORT = 2;

/** A text of more tokens is long: where a clause stands in it then says how much it counts. */
export const LONG_TEXT = 150;
/** Weights of the clauses of a long text; a clause of a short one weighs 1. */
export const CLAUSE_WEIGHTS = { title: 3, heading: 2.5, wish: 2, other: 1 } as const;

/** Candidates that are scored to the end, and words of a group that are looked through for near synonyms. */
export const SCORED = { candidates: 100, near: 120 } as const;
/** Cosine from which two words of a group count as near synonyms. */
export const NEAR = 0.5;
/** How much a near synonym counts beside the word itself. */
export const SYNONYM = 0.5;

/** Keeps the ratio of shares finite. */
export const EPSILON = 0.02;
/** Contrast of a word that does not tell the group: it spoils a phrase, but one beside strong ones may stand. */
export const FLOOR = 0.02;
export const SCORE = {
  /** How fast a phrase gains with each further word that tells the group. */
  perWord: 0.35,
  /** How fast it gains with its uses, with its coverage and with its nearness to the centre of the group. */
  perUse: 0.4,
  coverage: 1,
  contrast: 0.6,
  elsewhere: 0.4,
  /** What is left for each word that tells nothing, but a verb at the head. */
  perWeak: 0.7,
  /** What is left of the score of a phrase that only one member uses, and of one whose words no other member holds together. */
  lone: 0.75,
  once: 0.6,
  /** How much is left of the score of a phrase whose words were not adjacent in any text. */
  composed: 0.8,
  /** How much it gains by showing what the texts agree in, and what is left where it shows what they do not say. */
  agreeing: 0.8,
  against: 0.55,
  /** What is left where the texts agree in the other stance. */
  contrary: 0.5,
} as const;

/** Share of the members from which the texts agree in a stance, how far the other stays below, and how good a name that shows it must be beside the best. */
export const STANCE = { more: 1.5, agreed: 0.5, lead: 0.1, worth: 0.75 } as const;

/** Two sub-topics: each covers so much of a group, together so much more than the best phrase; near words are no two topics. */
export const PAIR = {
  each: 0.2,
  apart: 0.5,
  overlap: 0.4,
  weight: 0.55,
  poor: 0.03,
  eachLoose: 0.08,
  weightPoor: 0.45,
  weightLoose: 0.05,
  few: 12,
  parts: 14,
  longestPart: 6,
} as const;

/** What is left of a score for a name that shares its head or a strong word with a sibling's or the parent's. */
export const SAME_HEAD = 0.5;
export const SAME_WORD = 0.75;

/** Share of their telling words that alternatives may have in common, at first and where too few are found. */
export const SHARED = { few: 0.5, least: 0.05, many: 0.7 } as const;
