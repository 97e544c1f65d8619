import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
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
 * earlier runs, in `reports/` and in `output`, are not submissions unless an input points into them.
 */
export async function readInputs(
  io: Io,
  inputs: readonly string[],
  options: GivenOptions,
  output?: string,
): Promise<Submissions> {
  const { parseColumns, readSubmissions } = await import('../read/index.js');
  const columns = textOf(options, 'columns');
  const all = await watched(io, options, (onProgress) =>
    readSubmissions(inputs, {
      columns: columns === undefined ? undefined : parseColumns(columns),
      encoding: textOf(options, 'encoding'),
      stdin: () => readStdin(io.stdin),
      onProgress,
    }),
  );
  const submissions = withoutResults(all, inputs, output === undefined ? [REPORTS] : [REPORTS, output]);
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

function withoutResults(submissions: Submissions, inputs: readonly string[], folders: readonly string[]): Submissions {
  const results = folders.filter((folder) => !inputs.some((input) => isInside(input, folder)));
  const isResult = (file: string) => results.some((folder) => isInside(file, folder));
  const dropped = submissions.files.filter(isResult);
  if (dropped.length === 0) return submissions;
  return {
    files: submissions.files.filter((file) => !isResult(file)),
    documents: submissions.documents.filter(({ source }) => !isResult(source.file)),
    unreadable: submissions.unreadable.filter(({ file }) => !isResult(file)),
    notices: [
      ...submissions.notices.filter((notice) => !dropped.some((file) => notice.includes(file))),
      `${results.map((folder) => `「${folder}」`).join('、')}存放以前的结果，其中 ${dropped.length} 个文件没有读入`,
    ],
  };
}

function isInside(file: string, folder: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return file !== '-' && path !== '..' && !/^\.\.[\\/]/.test(path) && resolve(path) !== path;
}

/** What could not be read is always told, what was merely noticed not under `--quiet`. */
async function tell(io: Io, { notices, unreadable }: Submissions, quiet: boolean): Promise<void> {
  const { dim, yellow } = colours(io.stderr, io.env);
  await print(io.stderr, [
    ...(quiet ? [] : notices.map((notice) => `${dim('提示：')}${notice}\n`)),
    ...unreadable.map(({ file, reason }) => `${yellow('读不出：')}${file}（${reason}）\n`),
  ]);
}
