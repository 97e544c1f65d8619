import type { TermCounts } from '../represent/terms.js';

/** How near each distinct text is to each given theme: texts × themes, 0–1. */
export type Likenesses = readonly Float64Array[];

/** A given theme as the texts are compared with it. */
export type Seed = {
  readonly name: string;
  /** The content terms of each word or phrase that tells the theme, its name among them. */
  readonly words: readonly TermCounts[];
  /** The content terms of the name and the words. */
  readonly terms: TermCounts;
  /** Words that are no content terms, 5G, WiFi, 三点半, in small letters: a text has one where it stands in it as it is. */
  readonly literals: readonly string[];
  /** The content terms of each example text. */
  readonly examples: readonly TermCounts[];
};
