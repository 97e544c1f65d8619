import { groupBy } from '../core/group-by.js';

/** Finds what is known of a file by any of its paths. */
export type FilesKnown<T> = (path: string) => readonly T[];

/** Segments that two paths must share to be one file under two paths: a folder and the name. */
const SHARED = 2;

/**
 * What is known, by its file. The same file may be handed in under another path: 第二批/意见.xlsx as C:/材料/第二批/意见.xlsx, or
 * ../第二批/意见.xlsx; where no path is the same, one that ends in the whole of the other is meant.
 */
export function filesKnown<T>(known: readonly T[], fileOf: (value: T) => string): FilesKnown<T> {
  const byPath = groupBy(known, (value) => segmentsOf(fileOf(value)).join('/'));
  const byName = groupBy([...byPath.keys()], nameOf);
  return (file) => {
    const path = segmentsOf(file).join('/');
    const paths = byPath.has(path) ? [path] : (byName.get(nameOf(path)) ?? []).filter((other) => isSame(path, other));
    return paths.flatMap((one) => byPath.get(one) ?? []);
  };
}

function isSame(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.endsWith(`/${short}`) && short.split('/').length >= SHARED;
}

/** The segments of a path that say where it is, whatever folder it was typed in. */
function segmentsOf(file: string): string[] {
  return file.split('/').filter((segment) => !['', '.', '..'].includes(segment));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
