import { realpath, stat } from 'node:fs/promises';
import { posix, sep } from 'node:path';
import { UsageError } from '../../core/errors.js';
import { filesIn, isTemporary } from './folder.js';
import { isPattern, matches } from './glob.js';

export type Inputs = {
  /** Files to read in order, as the user would type them, with forward slashes; '-' is standard input. */
  readonly files: readonly string[];
  readonly notices: readonly string[];
};

/** Standard input, as the user types it. */
export const STANDARD_INPUT = '-';

/**
 * The files that the inputs name: files as given, folders with all they hold, patterns; within a folder or pattern in the
 * order of code units, each file once. Throws a UsageError for a path that does not exist and for inputs without any file.
 */
export async function expandInputs(inputs: readonly string[]): Promise<Inputs> {
  if (inputs.length === 0) throw new UsageError('没有指定要读取的文件或文件夹');
  const files = new Map<string, string>();
  const notices: string[] = [];
  for (const input of inputs) {
    const found = await expand(input);
    notices.push(...found.notices);
    for (const file of found.files) {
      const key = file === STANDARD_INPUT ? file : await realpath(file).catch(() => file);
      if (!files.has(key)) files.set(key, file);
    }
  }
  return { files: [...files.values()], notices };
}

async function expand(input: string): Promise<Inputs> {
  if (input === STANDARD_INPUT) return { files: [input], notices: [] };
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory()) return folder(shown(input));
  if (found) return { files: [shown(input)], notices: [] };
  if (!isPattern(input)) throw new UsageError(`找不到「${input}」，请检查路径是否写对`);
  return pattern(input);
}

async function pattern(input: string): Promise<Inputs> {
  const found = (await matches(input, sep)).filter((path) => !isTemporary(posix.basename(path)));
  const below = await Promise.all(found.filter((path) => path.endsWith('/')).map((path) => filesBelow(shown(path))));
  const files = [...found.filter((path) => !path.endsWith('/')).map(shown), ...below.flatMap((entry) => entry.files)];
  if (files.length === 0) throw new UsageError(`没有与「${input}」匹配的文件，请检查路径和通配符`);
  return { files: files.sort(byCodeUnits), notices: below.flatMap((entry) => entry.notices) };
}

async function folder(path: string): Promise<Inputs> {
  const found = await filesBelow(path);
  if (found.files.length === 0) throw new UsageError(`文件夹「${path}」里没有文件，请检查路径`);
  return found;
}

async function filesBelow(path: string): Promise<Inputs> {
  const { files, closed } = await filesIn(path);
  const join = (name: string) => (path === '.' ? name : posix.join(path, name));
  const notices = closed.map(({ path: below, reason }) => `${join(below)}：${reason}`);
  return { files: files.map(join).sort(byCodeUnits), notices };
}

function shown(path: string): string {
  const normal = posix.normalize(path.replaceAll(sep, '/'));
  return normal.length > 1 ? normal.replace(/\/$/u, '') : normal;
}

/** The default order of strings, the same on every system. */
function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
