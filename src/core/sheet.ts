import type { Tones } from './tone.js';

export type SheetColumn = {
  readonly title: string;
  /** In characters of half width. */
  readonly width: number;
  /**
   * How a page made for reading shows the column: `text` is what is read, `choice` what the reader may narrow the
   * rows by, `detail` small print. Left out, the column stays in the workbook only.
   */
  readonly page?: 'text' | 'choice' | 'detail';
  /** What the page calls it, where that differs. */
  readonly pageTitle?: string;
  /** Set for cells that people are to change; with what they may choose from: words, or a column of a sheet. */
  readonly editable?: {
    readonly values?: readonly string[];
    readonly choices?: { readonly sheet: string; readonly title: string };
  };
};

/** A sheet of a workbook; cells are text or numbers, never formulas. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly tones?: Tones;
  /** So many columns stay in sight when the sheet is moved sideways. */
  readonly frozen?: number;
};
