import type { CheckResult } from '../../core/results.js';
import { commonFolder } from '../folder.js';

/** The result with the folder that all files share taken off their paths: a reader knows it, and it may name a person's computer. */
export function withoutFolders(result: CheckResult): CheckResult {
  const { documents, unreadable } = result;
  const { length } = commonFolder([...documents, ...unreadable].map(({ file }) => file));
  const shortened = <T extends { readonly file: string }>(entry: T): T => ({
    ...entry,
    file: entry.file.slice(length),
  });
  return { ...result, documents: documents.map(shortened), unreadable: unreadable.map(shortened) };
}
