import type { Measure } from './measures.js';

/**
 * What each measure adds to the log odds of being a keyword: a conditional logit (terms of one document compete), ridge 30, fitted
 * on 660 abstracts with their authors' keywords and cross-validated. A negative weight of a measure that seems good corrects others.
 */
export const WEIGHTS: Readonly<Record<Measure, number>> = {
  /** Occurrences, ln; most of what they tell is in `own`, `once` and `charactersOften`. */
  often: -0.46,
  once: -0.71,
  /** Occurrences outside longer repeated terms, ln. */
  own: 0.42,
  inside: 0.15,
  /** ln of the distance from the beginning. */
  late: -0.43,
  /** Not fitted, as the texts had no titles: set by judgement. */
  title: 0.4,
  twoCharacters: -0.96,
  twoCharactersOften: -0.26,
  fourCharacters: 0.41,
  fiveCharacters: 0.53,
  sixCharacters: 0.21,
  eightCharacters: -0.39,
  latin: -0.99,
  endsInAction: 0.45,
  singleAction: -0.71,
  beginsWithVerb: 0.03,
  /** Nats a word, mean. */
  information: 0.116,
  fourWords: -0.41,
  /** ln of the count of the rarest pair of characters. */
  charactersOften: 0.4,
  /** Share of weak words. */
  weak: -1.36,
  weight: -0.95,
  wordsOften: 0.18,
  begins: 0.3,
  ends: 0.11,
  variedBefore: 0.58,
  variedAfter: 0.62,
  afterOf: 0.51,
  beforeOf: 0.42,
  announced: 0.84,
  quoted: 1.38,
  explained: 0.91,
};

/** Log odds of a term with all measures at 0, so that scores are probabilities on the average. */
export const BASE = -4.27;
