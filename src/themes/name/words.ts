/** The word lists that names are made and judged with. */
export type NameWords = {
  readonly stopwords: ReadonlySet<string>;
  /** Words too general to tell a theme. */
  readonly weak: ReadonlySet<string>;
  /** Phrases that may not be a name. */
  readonly stopPhrases: ReadonlySet<string>;
  /** Verbs of what should be done, which can head a name: 增设. */
  readonly actions: ReadonlySet<string>;
  /** What is wrong with a subject, which can close a name: 不足. */
  readonly predicates: ReadonlySet<string>;
  /** Verbs of what is done wrong, which can head a name or close it: 拖欠. */
  readonly faults: ReadonlySet<string>;
  /** Words by which a text proposes (建议), and words by which it complains (投诉). */
  readonly wishes: ReadonlySet<string>;
  readonly complaints: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Titles after a surname: 书记. */
  readonly titles: ReadonlySet<string>;
};
