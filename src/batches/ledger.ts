import type { Item } from '../core/item.js';
import type { Ledger } from '../core/ledger.js';
import type { ThemesResult } from '../core/results.js';
import type { Submissions } from '../core/submissions.js';
import { filesKnown } from './files.js';

/** What a ledger says of what was handed in. */
type HandedIn = Pick<Ledger, 'files' | 'documents' | 'unreadable' | 'withoutItems'>;

/** What was handed in with one batch; `read` are the items of its documents. */
export function handedIn(submissions: Submissions, read: readonly Item[]): HandedIn {
  const { files, documents, unreadable } = submissions;
  const without = withoutItems(submissions, read);
  return { files: files.length, documents: documents.length, unreadable, ...listed(without) };
}

/**
 * What was handed in with all batches: files and documents count once, however often they were read. `fresh` are the items of `read`
 * that the base does not hold.
 */
export function handedInSince(
  { ledger, items }: ThemesResult,
  submissions: Submissions,
  { read, fresh }: { readonly read: readonly Item[]; readonly fresh: readonly Item[] },
): HandedIn {
  const failed = ledger.unreadable.map(({ file }) => file);
  const silent = ledger.withoutItems ?? [];
  const isFailed = isIn(failed);
  const held = isIn(items.map(({ source }) => source.file));
  const wasRead = isIn([...items.map(({ source }) => source.file), ...silent]);
  const isRead = isIn(filesRead(submissions));
  const speaks = isIn(read.map(({ source }) => source.file));
  const isAgain = isIn(filesAgain(read, fresh));
  const isAnother = (file: string) => held(file) && speaks(file) && !isAgain(file);
  const speaking = new Set(read.map(({ document }) => document));
  const documents = new Set([
    ...fresh.map(({ document }) => document),
    ...submissions.documents.flatMap(({ id, source }) => (speaking.has(id) || wasRead(source.file) ? [] : [id])),
  ]);
  for (const { document } of items) documents.delete(document);
  return {
    files:
      ledger.files + submissions.files.filter((file) => isAnother(file) || (!wasRead(file) && !isFailed(file))).length,
    documents: ledger.documents + documents.size,
    unreadable: [
      ...ledger.unreadable.filter(({ file }) => !isRead(file)),
      ...submissions.unreadable.filter(({ file }) => !isFailed(file)),
    ],
    ...listed([
      ...silent.filter((file) => !speaks(file)),
      ...withoutItems(submissions, read).filter((file) => !wasRead(file)),
    ]),
  };
}

/** Files of which at least one item was handed in before; those of which none was are others, whatever they are called. */
function filesAgain(read: readonly Item[], fresh: readonly Item[]): readonly string[] {
  const counts = new Map<string, number>();
  const add = (file: string, count: number) => counts.set(file, (counts.get(file) ?? 0) + count);
  for (const { source } of read) add(source.file, 1);
  for (const { source } of fresh) add(source.file, -1);
  return [...counts].flatMap(([file, left]) => (left > 0 ? [file] : []));
}

/** Files that were read and hold nothing to count. */
function withoutItems(submissions: Submissions, read: readonly Item[]): readonly string[] {
  const speaking = new Set(read.map(({ source }) => source.file));
  return filesRead(submissions).filter((file) => !speaking.has(file));
}

function filesRead({ files, unreadable }: Submissions): readonly string[] {
  const failed = new Set(unreadable.map(({ file }) => file));
  return files.filter((file) => !failed.has(file));
}

function isIn(files: readonly string[]): (file: string) => boolean {
  const known = filesKnown([...new Set(files)], (file) => file);
  return (file) => known(file).length > 0;
}

function listed(files: readonly string[]): Pick<HandedIn, 'withoutItems'> {
  return files.length > 0 ? { withoutItems: files } : {};
}
