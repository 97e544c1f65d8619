import type { WordVectors } from '../../core/vectors.js';

/** What is known about words beforehand. */
export type WordKnowledge = {
  readonly vectors: WordVectors;
  readonly words: {
    /** Words that occur everywhere and so tell no matter from another. */
    readonly weak: ReadonlySet<string>;
  };
  /** Words of one list are names of the same thing. */
  readonly synonyms?: readonly (readonly string[])[];
};

/** How much a weak word counts beside another one: in the mean of word vectors, and among the texts' own words. */
export const WEAK = { vectors: 0.1, own: 0.3 } as const;
