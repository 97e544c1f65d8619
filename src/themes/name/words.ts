/** The word lists that names are made and judged with. */
export type NameWords = {
  readonly stopwords: ReadonlySet<string>;
  /** Words too general to tell a theme. */
  readonly weak: ReadonlySet<string>;
  /** Phrases that may not be a name. */
  readonly stopPhrases: ReadonlySet<string>;
  /** Verbs of what should be done, which can head a name: 增设. */
  readonly actions: ReadonlySet<string>;
  /** Words that name a matter by themselves, though they may be tagged as verbs or persons: 补课. */
  readonly matters: ReadonlySet<string>;
  /** What is wrong with a subject, which can close a name: 不足. */
  readonly predicates: ReadonlySet<string>;
  /** Verbs of what is done wrong, which can head a name or close it: 拖欠. */
  readonly faults: ReadonlySet<string>;
  /** Words for who acts, not for what it is about: 学生. A phrase that ends in one is no good name, and none is one alone. */
  readonly roles: ReadonlySet<string>;
  /** Matters of every theme, good beside another word only: 收费. */
  readonly general: ReadonlySet<string>;
  /** What words do in the build of a phrase: degree (太), filler (对), tail (费), adjunct (优质), closer (建议) or greeting (您好). */
  readonly grammar: ReadonlyMap<string, string>;
  /** Words by which a text proposes (建议), and words by which it complains (投诉). */
  readonly wishes: ReadonlySet<string>;
  readonly complaints: ReadonlySet<string>;
  /** How much a word is like those that head official papers, −1…1. */
  readonly heading: (word: string) => number;
  readonly surnames: ReadonlySet<string>;
  /** Titles after a surname: 书记. */
  readonly titles: ReadonlySet<string>;
};
