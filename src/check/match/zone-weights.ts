/** Scores by which the sentences of a draft are given to its parts; set by the labelled drafts and the proposals of the tests. */
export const zoneWeights = {
  /** What a sentence scores for a part with no sign of it, one, two and so on. */
  signs: [0, 0.8, 1.4, 1.8, 2.1, 2.4, 2.6],
  /** What a sentence scores for no part. */
  none: 0.3,
  /** Added for the parts that the heading of the section names, */
  named: 0.5,
  /** and for all others. */
  otherNamed: -0.6,
  /** Added for the one part of whose words the heading of the section has one, */
  hinted: 0.5,
  /** and for a part that the first sentence of the paragraph announces: */
  cued: 0.7,
  /** a sentence of no more than so many characters announces like a heading. */
  shortOpening: 18,
  /** What it costs to pass from one part to another: at a heading, */
  changeAtHeading: 0.4,
  /** a paragraph, */
  changeAtParagraph: 0.9,
  /** inside a paragraph, */
  changeInside: 1.6,
  /** and from one item of an enumeration to the next. */
  changeInList: 2.4,
  /** Added by where a sentence with a sign stands, from the beginning of a report to its end; no order is asked. */
  usual: {
    achievement: [0.5, 0.2, -0.2, -0.4, -0.5],
    deficiency: [-0.1, 0.1, 0.1, -0.1, -0.3],
    cause: [-0.4, -0.1, 0.2, 0.2, -0.2],
    direction: [-0.5, -0.3, 0, 0.3, 0.1],
    measure: [-0.6, -0.4, -0.1, 0.2, 0.3],
  },
  /** A stretch writes a part when its sentences score so much more than for none, */
  sure: 1.2,
  /** with so many different signs */
  different: 3,
  /** and so many characters. */
  length: 30,
};
