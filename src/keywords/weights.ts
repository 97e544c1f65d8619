import type { Measure } from './measures/index.js';

/**
 * What each measure adds to the log odds of being a keyword: a conditional logit (terms of one document compete), ridge 30, fitted
 * on 660 abstracts with their authors' keywords and cross-validated. A weight that seems to have the wrong sign corrects others.
 */
export const WEIGHTS: Readonly<Record<Measure, number>> = {
  often: -0.211,
  once: -0.764,
  /** Occurrences outside longer terms, ln. */
  own: 0.66,
  inside: 0.286,
  alias: 0.518,
  /** ln of the distance from the beginning. */
  late: -0.259,
  /** Not fitted, as the texts had no titles: set by judgement. */
  title: 0.4,
  firstSentence: 0.28,
  /** ln of the count of the rarest pair of characters. */
  charactersOften: 0.377,
  /** Nats a word, mean. */
  information: 0.096,
  /** Share of weak words. */
  weak: -1.016,
  weightiest: -0.344,
  verbOnce: 0,
  other: -0.509,
  twoCharacters: -0.445,
  twoCharactersOften: -0.31,
  threeCharacters: 0.383,
  fourCharacters: 0.658,
  fiveCharacters: 0.701,
  sixCharacters: 0.384,
  eightCharacters: -0.469,
  latin: -0.366,
  oneWord: -0.32,
  endsInAction: 0.411,
  singleAction: -0.175,
  endsInAdjective: -0.279,
  namingEnd: 0.347,
  generalEnd: -0.28,
  opener: -0.71,
  placeName: 0.465,
  presented: 1.228,
  studied: 0.78,
  applied: 0.783,
  concerned: 0.858,
  affected: 0.736,
  afterOf: 0.604,
  afterAnd: 0.389,
  afterMark: 0.32,
  subject: 0.421,
  quoted: 1.558,
  explained: 0.581,
  presentedOf: 0.595,
  begins: 0.174,
  variedBefore: 0.21,
  variedAfter: 0.538,
  fixedBefore: -0.134,
};

/** Log odds of a term with all measures at 0, so that scores are probabilities on the average. */
export const BASE = -4.83;
