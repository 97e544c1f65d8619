import type { Document } from './document.js';

/** A file that could not be read, and why, as a Chinese clause such as 「文件有密码」. */
export type UnreadableFile = { readonly file: string; readonly reason: string };

/** What a file was read as: the name of its format, the encoding where a format has one, and what the columns of its tables were taken for. */
export type Opened = {
  readonly format?: string;
  readonly encoding?: string;
  readonly tables?: readonly OpenedTable[];
};

/** A table with content; `columns` has the letters of the columns of an attribute, several joined by +. */
export type OpenedTable = { readonly sheet?: string; readonly columns: Readonly<Record<string, string>> };

/** What was handed in, the documents aside, in the order read. */
export type Intake = {
  /**
   * Every file that was opened, the unreadable ones included. Of an archive each file inside counts, as 「包.zip/一小.docx」,
   * and not the archive itself, unless it cannot be opened or gives up part of the way and so is unreadable; of a mail the
   * body counts under the mail's own name, when there is one, and each attachment.
   */
  readonly files: readonly string[];
  /** What the files were read as, by file. */
  readonly opened?: ReadonlyMap<string, Opened>;
  readonly unreadable: readonly UnreadableFile[];
  /** What the reader guessed or noticed (columns, encodings, revisions), one Chinese sentence each. */
  readonly notices: readonly string[];
};

/** All that was handed in, in the order read. */
export type Submissions = Intake & { readonly documents: readonly Document[] };
