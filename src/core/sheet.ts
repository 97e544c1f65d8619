export type SheetColumn = {
  readonly title: string;
  /** In characters of half width. */
  readonly width: number;
  /**
   * How a page made for reading shows the column: `text` is what is read, `choice` what the reader may narrow the
   * rows by, `detail` small print. Left out, the column stays in the workbook only.
   */
  readonly page?: 'text' | 'choice' | 'detail';
};

/** A sheet of a workbook; cells are text or numbers, never formulas. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
};
