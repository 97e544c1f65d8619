import type { Document } from './document.js';

/** A file that could not be read, and why, as a Chinese clause such as 「文件有密码」. */
export type UnreadableFile = { readonly file: string; readonly reason: string };

/** All that was handed in, in the order read. */
export type Submissions = {
  /** Every file that was opened, the unreadable ones included. */
  readonly files: readonly string[];
  readonly documents: readonly Document[];
  readonly unreadable: readonly UnreadableFile[];
  /** What the reader guessed or noticed (columns, encodings, revisions), one Chinese sentence each. */
  readonly notices: readonly string[];
};
