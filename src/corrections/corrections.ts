import type { RefusedCorrection } from '../core/corrections.js';

/** What a row of the ledger wants of one item. */
export type ItemRequest = {
  readonly id: string;
  /** What the row quotes; '' when the column is missing. */
  readonly text: string;
  /** Row of the sheet, from 1, for messages. */
  readonly row: number;
  /** The theme's label, null for none; left out when only a note was made. */
  readonly to?: string | null;
  /** True when it was moved by an earlier correction and the row was not touched since. */
  readonly byHand: boolean;
  /** True when it was moved by an earlier correction and is to go elsewhere, or back, now. */
  readonly changes: boolean;
  readonly note?: string;
};

/** A theme as the sheet of themes has it: what it was called when the sheet was written, and what is wanted now. */
export type ThemeRow = {
  readonly id: string;
  readonly row: number;
  /** The program's own name; '' for a theme made by hand. */
  readonly computed: string;
  /** Name and parent when the sheet was written. */
  readonly name: string;
  readonly parent: string;
  readonly newName: string;
  readonly newParent: string;
  readonly remove: boolean;
  /** Marks of earlier corrections. */
  readonly byHand: boolean;
  readonly parentByHand: boolean;
  readonly merged: boolean;
  /** Not among the themes when the sheet was written: merged, removed, emptied, or added by hand just now. */
  readonly gone: boolean;
};

/** All that a corrected workbook asks for; `refused` are cells that could not be understood. */
export type Corrections = {
  readonly items: readonly ItemRequest[];
  readonly themes: readonly ThemeRow[];
  readonly refused: readonly RefusedCorrection[];
};

/** A sheet by its cells; `row` counts from 1 as the sheet shows it. */
export type SheetRows = {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};
