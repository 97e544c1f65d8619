import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { Submissions } from '../core/submissions.js';
import { colours } from './colour.js';
import type { GivenOptions } from './command.js';
import { type Io, print, readStdin } from './io.js';
import { textOf } from './options.js';
import { watched } from './progress.js';
import { REPORTS } from './report-folder.js';

/**
 * Reads what the inputs name and tells on standard error what was noticed and what could not be read. Results of
 * earlier runs are no submissions: the files at `outputs`, and all in `reports/` or below one of them unless an input points into it.
 */
export async function readInputs(
  io: Io,
  inputs: readonly string[],
  options: GivenOptions,
  outputs: readonly string[] = [],
): Promise<Submissions> {
  const { parseColumns, parsePathMeta, readSubmissions } = await import('../read/index.js');
  const columns = textOf(options, 'columns');
  const metaFrom = textOf(options, 'metaFrom');
  const all = await watched(io, options, (onProgress) =>
    readSubmissions(inputs, {
      columns: columns === undefined ? undefined : parseColumns(columns),
      encoding: textOf(options, 'encoding'),
      clean: options.clean !== false,
      metaFrom: metaFrom === undefined ? undefined : parsePathMeta(metaFrom),
      stdin: () => readStdin(io.stdin),
      onProgress,
    }),
  );
  const submissions = withoutResults(all, inputs, outputs);
  await tell(io, submissions, options.quiet === true);
  if (submissions.documents.length === 0) throw new UsageError('没有读到任何内容，请检查输入的文件，或改用别的文件');
  return submissions;
}

/** The bytes of a file that an option names; a UsageError says which file and what it was to be. */
export async function readNamedFile(file: string, what: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? '没有这个文件' : error.code === 'EISDIR' ? '这是文件夹' : '无法打开';
    throw new UsageError(`${what}「${file}」：${reason}，请检查路径`);
  });
}

function withoutResults(submissions: Submissions, inputs: readonly string[], outputs: readonly string[]): Submissions {
  const own = new Set(outputs.map((path) => resolve(path)));
  const folders = [REPORTS, ...outputs].filter((folder) => !inputs.some((input) => isInside(input, folder)));
  const isResult = (file: string) => own.has(resolve(file)) || folders.some((folder) => isInside(file, folder));
  const [first, ...others] = submissions.files.filter(isResult);
  if (first === undefined) return submissions;
  const dropped = others.length === 0 ? first : `${first} 等 ${others.length + 1} 个文件`;
  return {
    ...submissions,
    files: submissions.files.filter((file) => !isResult(file)),
    documents: submissions.documents.filter(({ source }) => !isResult(source.file)),
    unreadable: submissions.unreadable.filter(({ file }) => !isResult(file)),
    notices: [
      ...submissions.notices.filter((notice) => ![first, ...others].some((file) => notice.startsWith(file))),
      `以前的汇总结果没有当作意见读入：${dropped}`,
    ],
  };
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return !isAbsolute(path) && path.split(/[\\/]/)[0] !== '..';
}

/** What could not be read is always told, what was merely noticed not under `--quiet`. */
async function tell(io: Io, { notices, unreadable }: Submissions, quiet: boolean): Promise<void> {
  const { dim, yellow } = colours(io.stderr, io.env);
  await print(io.stderr, [
    ...(quiet ? [] : notices.map((notice) => `${dim('提示：')}${notice}\n`)),
    ...unreadable.map(({ file, reason }) => `${yellow('读不出：')}${file}（${reason}）\n`),
  ]);
}
