/** What is measured of a name. */
export const MEASURE_NAMES = ['near', 'held', 'used', 'related', 'alike', 'term', 'agrees', 'acts'] as const;
export type Measure = (typeof MEASURE_NAMES)[number];

/**
 * Points that a name gains for each measure; 0 is a bad name, 3 an excellent one.
 *
 * Fitted by ridge regression to the differences, within a theme, of some 3,500 names of 316 themes of six public sets and the sample,
 * each graded 0–3 beside ten items. On 141 other themes of the same sets the first name is good (2 or 3) for 66 of 100, and one of the
 * first few for 88; a product of coverage, contrast and use, tuned by hand, had reached 49. Shape, length, contrast in counts and
 * frequency of the words added nothing.
 */
export const WEIGHTS: Readonly<Record<Measure, number>> = {
  near: 1.44,
  held: 0.42,
  used: 0.9,
  related: 0.6,
  alike: -1.53,
  term: 0.2,
  agrees: 0.27,
  acts: -0.18,
};
