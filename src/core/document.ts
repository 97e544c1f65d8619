import type { Span } from './span.js';

/** Where a text stands in what was handed in; rows, paragraphs, pages and lines count from 1. */
export type Source = {
  /** The path as the user would type it, with forward slashes. */
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly paragraph?: number;
  /** Formats with fixed pages (pdf): the page that the text begins on. */
  readonly page?: number;
  readonly line?: number;
};

/**
 * What kind of submission a document is, and so how it falls into items:
 * `text` running text, `row` one row of a table, `record` one JSONL line (never split).
 */
export type DocumentForm = 'text' | 'row' | 'record';

/**
 * A block-level piece of a document's text; the blocks are in order, do not overlap, and leave out only white space, what was
 * dropped, and the lines that became attributes (单位：实验小学, a signature and its date). A row has a block for each cell of content.
 */
export type TextBlock = {
  readonly kind: 'heading' | 'paragraph';
  readonly span: Span;
  readonly source: Source;
  /** Headings only: 1 for 一、 2 for （一） and so on; a title of the whole text is 0. */
  readonly level?: number;
  /** The enumerator as written, such as 「（一）」, when the block begins with one. */
  readonly marker?: string;
};

/** A stretch of a document's text that is no content, and why, as a short Chinese noun such as 「页码」. */
export type Dropped = {
  readonly span: Span;
  readonly reason: string;
  /** Where the line stands that it is, or is in. */
  readonly source?: Source;
};

/** One submission (份): a file of running text, a row of a table, a JSONL line. `text` never changes; everything points into it. */
export type Document = {
  readonly id: string;
  readonly source: Source;
  readonly form: DocumentForm;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** What does not belong to the content, in order and without overlap; it may stand inside a block. Left out when there is nothing. */
  readonly dropped?: readonly Dropped[];
  /** Attributes by their Chinese names: 单位 姓名 时间 渠道 标题, and any further columns the user named. */
  readonly meta: Readonly<Record<string, string>>;
};
