import { glob } from 'tinyglobby';

/** Files and folders (these with a slash at the end) that match a glob pattern, hidden ones left out; `separator` separates, too. */
export async function matches(pattern: string, separator: string): Promise<string[]> {
  const portable = pattern.replaceAll(separator, '/');
  return glob(portable, { onlyFiles: false, dot: false, followSymbolicLinks: false, expandDirectories: false });
}

/** Whether an input that is no existing path can be meant as a pattern. */
export function isPattern(input: string): boolean {
  return /[*?[\]{}]/u.test(input);
}
