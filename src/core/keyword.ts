/** A term that tells what a text is about. `score` is comparable within one list only; `count` is how often the term occurs. */
export type Keyword = {
  readonly term: string;
  readonly score: number;
  readonly count: number;
  /** In corpus-wide lists: how many documents contain the term. */
  readonly documents?: number;
};
