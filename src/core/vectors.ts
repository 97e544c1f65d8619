/** Word vectors: row `index.get(word)` of `values` (row-major, `dimensions` wide, any scale), with each word's count in the training text. */
export type WordVectors = {
  readonly dimensions: number;
  readonly index: ReadonlyMap<string, number>;
  readonly counts: Float64Array;
  /** Running words of the training text, for word probabilities. */
  readonly total: number;
  readonly values: Int8Array;
};
