import { draftComments } from './content/check/comments.js';
import type { Review } from './core/check-report.js';
import type { Document } from './core/document.js';
import type { CheckResult } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import { annotateDocx } from './read/annotate/index.js';
import type { Columns } from './read/table/columns.js';

/** The drafts that were read from one file, each with what was found in it. */
export type CheckedFile = {
  readonly file: string;
  readonly drafts: readonly { readonly document: Document; readonly review: Review }[];
};

/** What was found in each file, in the order read; the result is that of a check of these submissions. */
export function checkedFiles({ documents }: Pick<Submissions, 'documents'>, result: CheckResult): CheckedFile[] {
  const drafts = documents.filter(({ form }) => form === 'text');
  const files = new Map<string, CheckedFile['drafts'][number][]>();
  for (const [index, review] of result.documents.entries()) {
    const document = drafts[index];
    if (!document) continue;
    const known = files.get(review.file) ?? [];
    files.set(review.file, known);
    known.push({ document, review });
  }
  return [...files].map(([file, checked]) => ({ file, drafts: checked }));
}

/**
 * A Word file with what was found in it as comments at the places; undefined when nothing was. `columns` are those that the file
 * was read with. Throws an InputError when the file cannot be read, or is another one by now.
 */
export function annotatedWord(
  bytes: Uint8Array,
  { file, drafts }: CheckedFile,
  options: { readonly columns?: Columns } = {},
): Uint8Array | undefined {
  const commented = drafts.map(({ document, review }) => ({ document, comments: draftComments(review, document) }));
  if (commented.every(({ comments }) => comments.length === 0)) return undefined;
  return annotateDocx(bytes, file, commented, options);
}
