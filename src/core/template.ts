/** What the sentences of a part are, whatever their words. */
export type Sense = 'achievement' | 'deficiency' | 'cause' | 'direction' | 'measure';

/**
 * One part a draft should have. In every wording 「…」 stands for up to 24 characters within one sentence,
 * so that 「造成…的…原因」 is one wording, and # for a number.
 */
export type Requirement = {
  readonly id: string;
  readonly level: 'required' | 'recommended';
  /** Wordings of a dedicated heading, such as 原因分析. */
  readonly headings: readonly string[];
  /** Wordings that open a passage of running text, such as 究其原因. */
  readonly leadIns?: readonly string[];
  /** Wordings that a passage has when the part is really written, such as 由于 for causes; without them length alone decides. */
  readonly signs?: readonly string[];
  /** Wordings that contain the part's words and are something else, such as 措施不力. */
  readonly decoys?: readonly string[];
  /** True for a part that a few words fulfil, such as a date or a name after a label. */
  readonly brief?: boolean;
  /** `fact`: sentences that say what ought to be done cannot fulfil the part. */
  readonly tells?: 'fact' | 'intent';
  /** The shapes of such sentences count as signs, and their usual place in a report counts for them. */
  readonly sense?: Sense;
};

/** The parts that a kind of draft (文种) should have. */
export type Template = {
  readonly name: string;
  readonly summary: string;
  /** The kinds of document (文种) that the template is for; without it any kind will do. */
  readonly kinds?: readonly string[];
  readonly requirements: readonly Requirement[];
};

/**
 * `present` a dedicated heading or lead-in with substance; `thin` a heading with next to nothing under it;
 * `mentioned` the words occur, no dedicated passage; `missing` not even that.
 */
export type Verdict = 'present' | 'thin' | 'mentioned' | 'missing';
