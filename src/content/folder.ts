import type { ThemesResult } from '../core/results.js';

/** The result with the folder that all files share taken off their paths: a reader knows it, and it may name a person's computer. */
export function withoutFolder(result: ThemesResult): ThemesResult {
  const { items, ledger } = result;
  const paths = [...items.map(({ source }) => source.file), ...ledger.unreadable.map(({ file }) => file)];
  const { length } = commonFolder(paths);
  return {
    ...result,
    items: items.map((item) => ({ ...item, source: { ...item.source, file: item.source.file.slice(length) } })),
    ledger: {
      ...ledger,
      unreadable: ledger.unreadable.map(({ file, reason }) => ({ file: file.slice(length), reason })),
    },
  };
}

/** The longest folder, with its closing slash, that every path begins with; '' when there is none. */
export function commonFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths;
  let folder = folderOf(first);
  for (const path of rest) while (!path.startsWith(folder)) folder = folderOf(folder.slice(0, -1));
  return folder;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
