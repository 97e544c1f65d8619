import type { Keyword } from '../core/keyword.js';
import type { Named } from '../core/registry.js';
import type { Token } from '../core/token.js';
import type { KeywordModel } from './model.js';

/** What an algorithm may know beside the documents. */
export type KeywordContext = {
  readonly stopwords: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  /** Words that name a matter by themselves, though they may be tagged as verbs or anything else: 补课. */
  readonly matters?: ReadonlySet<string>;
  readonly model: KeywordModel;
  /** Natural logarithm of total/count in general text; the value of a word seen once for an unknown one. */
  readonly information: (word: string) => number;
  /** Surnames, and titles that follow them: a person named with a title (李书记) is never a keyword. */
  readonly surnames?: ReadonlySet<string>;
  readonly titles?: ReadonlySet<string>;
  /** Where the title of each document ends, an offset in its text; where it is left out or undefined, a short first sentence is taken for one. */
  readonly titleEnds?: readonly (number | undefined)[];
};

/** Scores the terms of each document: documents in, one list of keywords a document out, best first, ties by term. */
export type KeywordAlgorithm = Named & {
  /** What is shown of a document's list; all of it where this is left out. */
  readonly shown?: (keywords: readonly Keyword[], characters: number) => readonly Keyword[];
  readonly load: () => Promise<(documents: readonly (readonly Token[])[], context: KeywordContext) => Keyword[][]>;
};
