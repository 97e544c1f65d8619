/** Length of a name in characters. */
export const LENGTH = { shortest: 4, longest: 12, longestList: 14, longestPart: 6 } as const;

/** Words of a phrase at most, and alternatives beside a name. */
export const MOST_WORDS = 5;
export const ALTERNATIVES = 3;

/** Members that must hold all words of a name, and phrases of a group up to which those of one member are looked at. */
export const LEAST_SUPPORT = 2;
export const LONE_AMONG = 2000;
/** Members of a small group at most, and words of a noun phrase of one of them at most. */
export const SMALL = { members: 16, words: 3 } as const;

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

/**
 * Phrases that are scored to the end, nouns and phrases that are looked at and taken as parts of lists, pairs that get a third part,
 * candidates that are kept, and words of a group that are looked through for near synonyms.
 */
export const SCORED = {
  candidates: 12,
  likelyNouns: 15,
  nouns: 7,
  phrases: 5,
  widened: 3,
  kept: 120,
  near: 40,
} as const;
/** How whole a phrase must be on average to be a part of a list, 0–1. */
export const LEAST_WHOLE = 0.3;
/** Cosine from which two words of a group count as near synonyms. */
export const NEAR = 0.5;
/** How much a near synonym counts beside the word itself. */
export const SYNONYM = 0.4;

/** Share of a group below which a list says that there are others. */
export const MIXED = 1 / 3;

/** Share of a group that must hold a term, for it to go before a name of which no two members hold a part. */
export const COMMON = 0.5;

/** Keeps the ratio of shares finite. */
export const EPSILON = 0.02;
/** Nearness below which a word loses no more at first sight: a far one spoils a phrase, but may stand beside strong ones. */
export const FLOOR = 0.05;
/** What is left of a phrase at first sight. */
export const SIGHT = {
  /** How fast it gains with its uses. */
  perUse: 0.4,
  /** For one that only one member uses, while others hold its words: of one that can be a part, of others. */
  lone: 0.45,
  loneOther: 0.2,
  /** For each word that tells nothing, that says who, that many themes have, and that makes a title with a matter. */
  perWeak: 0.7,
  perRole: 0.6,
  perGeneral: 0.8,
  perHead: 0.9,
  /** For one that ends in who, and one that says only what every theme has. */
  roleHead: 0.3,
  onlyGeneral: 0.35,
  /** For one whose words were not adjacent in any text. */
  composed: 0.8,
  /** How much it gains by showing what the texts agree in, and what is left where it shows what they do not say. */
  agreeing: 1,
  against: 0.25,
  /** What is left where the texts agree in the other stance. */
  contrary: 0.5,
} as const;

/** How much nearness to a sibling takes away. */
export const ELSEWHERE = 0.4;
/** Keeps the logarithm of a share finite. */
export const LEAST_HELD = 0.02;
/** Cosine from which two parts say nearly the same, and from which they are one; characters of a word from which it is a fixed term. */
export const ALIKE = 0.6;
export const SAME = 0.9;
export const TERM = 4;

/** Share of the members from which the texts agree in a stance, how far the other stays below, and how many points a name that shows it may be behind the best. */
export const STANCE = { more: 1.5, agreed: 0.5, lead: 0.1, behind: 0.3 } as const;

/** What follows a single short term, where 问题 does not. */
export const ASPECT = '方面';
/** How well a long term must tell a group beside the best one, to be its name. */
export const LONG_TERM = 0.6;

/** Points off for a name that shares its head or a telling word with a sibling's or the parent's. */
export const SAME_HEAD = 0.6;
export const SAME_WORD = 0.35;

/** Share of their telling words that alternatives may have in common, where others are left, where few are, and lists with a common part; and points behind the best. */
export const SHARED = { few: 0.5, many: 0.7, most: 0.9, behind: 1 } as const;
