import { glob } from 'tinyglobby';

/** Files that match a glob pattern, folders that match with all they hold, hidden ones left out; on Windows backslashes separate, too. */
export async function matches(pattern: string, separator: string): Promise<string[]> {
  const portable = pattern.replaceAll(separator, '/');
  return glob(portable, { onlyFiles: true, dot: false, followSymbolicLinks: false, expandDirectories: true });
}

/** Whether an input that is no existing path can be meant as a pattern. */
export function isPattern(input: string): boolean {
  return /[*?[\]{}]/u.test(input);
}
