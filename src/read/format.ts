import type { Named } from '../core/registry.js';
import type { Span } from '../core/span.js';

/** A paragraph or line of running text as a format finds it; `text` has no line end. */
export type Paragraph = {
  readonly text: string;
  /** Counts from 1, blank lines included; formats with paragraphs (docx) set `paragraph`, line formats `line`. */
  readonly paragraph?: number;
  readonly line?: number;
  /** Formats with fixed pages (pdf): the page that the paragraph begins on, from 1. */
  readonly page?: number;
  /** Lines that stand in a table: its sheet and row. */
  readonly sheet?: string;
  readonly row?: number;
  /** Stretches of `text` that are markup of the format and not read, such as ** in Markdown; in order, without overlap. */
  readonly marks?: readonly Span[];
  /** What the paragraph is when it stands beside the running text (脚注), and so is no content. */
  readonly aside?: string;
  /** The heading level the format itself states (a Word style, Markdown #), 1 the highest. */
  readonly level?: number;
};

/** A row of a table; `row` counts from 1 as the sheet shows it, cells are texts as shown, '' for an empty one. */
export type Row = {
  readonly row: number;
  readonly cells: readonly string[];
  /** Columns (from 0) whose text stands in a row above, in a cell merged down over this row. */
  readonly carried?: readonly number[];
};

/** One JSONL line: an item that is never split and keeps its id. */
export type TextRecord = {
  readonly id?: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly line: number;
};

/** A stretch of what a format found, before anyone knows what it means; the parts stand in the order of the file. */
export type Part =
  | { readonly kind: 'text'; readonly paragraphs: readonly Paragraph[] }
  | {
      readonly kind: 'table';
      readonly sheet?: string;
      readonly rows: readonly Row[];
      /** The rows after these, of a table too large to be held; they can be walked through once. */
      readonly more?: Iterable<Row>;
    }
  /** The records of many lines can be walked through once; a walk that meets none at all throws an InputError. */
  | { readonly kind: 'records'; readonly records: Iterable<TextRecord> };

export type Extract = {
  /** The name of the format and, where it has one, the encoding that the bytes were read in. */
  readonly format?: string;
  readonly encoding?: string;
  readonly parts: readonly Part[];
  readonly notices: readonly string[];
  /** What was noticed while `more` rows or the records were walked through; asked for after that. */
  readonly later?: () => readonly string[];
};

/** The bytes of a file in pieces; every call starts it anew. A piece may be overwritten once the next is asked for. */
export type ByteSource = () => Iterable<Uint8Array>;

export type FormatOptions = {
  /** The encoding the user named; without it the format guesses. */
  readonly encoding?: string;
};

/** Bytes of one kind of file → parts. `read` throws an InputError when the bytes cannot be understood. */
export type Format = Named & {
  /** Lower-case file endings with the dot, the first is the usual one. */
  readonly extensions: readonly string[];
  readonly read: (bytes: Uint8Array, file: string, options: FormatOptions) => Promise<Extract>;
  /** The same from pieces, for files that are too large to be held in memory. */
  readonly readPieces?: (source: ByteSource, file: string, options: FormatOptions) => Promise<Extract>;
};
