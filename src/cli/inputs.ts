import { readFile } from 'node:fs/promises';
import type { Document } from '../core/document.js';
import { UsageError } from '../core/errors.js';
import type { OnProgress } from '../core/progress.js';
import type { Intake, Submissions } from '../core/submissions.js';
import type { ReadOptions } from '../read/index.js';
import { colours } from './colour.js';
import type { GivenOptions } from './command.js';
import { type Io, print, readStdin } from './io.js';
import { textOf } from './options.js';
import { watched } from './progress.js';

/**
 * Reads what the inputs name and tells on standard error what was noticed and what could not be read. Results of
 * earlier runs are no submissions: the files at `outputs`, and all in `reports/` or below one of them unless an input points into it.
 * Nor are the files that options name to go by.
 */
export async function readInputs(
  io: Io,
  inputs: readonly string[],
  options: GivenOptions,
  outputs: readonly string[] = [],
): Promise<Submissions> {
  const { readSubmissions } = await import('../read/index.js');
  const { sieveOf } = await import('./sieve.js');
  const settings = await readSettings(io, options);
  const all = await watched(io, options, (onProgress) => readSubmissions(inputs, { ...settings, onProgress }));
  const sieve = sieveOf(inputs, options, outputs);
  const documents = all.documents.filter(({ source }) => !sieve.holds(source.file));
  const intake = sieve.sifted(all);
  await tell(io, intake, options.quiet === true);
  if (documents.length === 0) throw nothingRead();
  return { ...intake, documents };
}

/** Inputs to be gone through document by document, as often as needed, without keeping any; `tell` says what `readInputs` says. */
export type InputWalk = {
  readonly walk: (take: (document: Document) => void, onProgress: OnProgress | undefined) => Promise<void>;
  /** Tells about the first walk, if there was one. */
  readonly tell: () => Promise<void>;
};

/** The same inputs as for `readInputs`, in the order of their names. */
export async function walkInputs(
  io: Io,
  inputs: readonly string[],
  options: GivenOptions,
  outputs: readonly string[] = [],
): Promise<InputWalk> {
  const { walkSubmissions } = await import('../read/index.js');
  const { sieveOf } = await import('./sieve.js');
  const settings = await readSettings(io, options);
  const ordered = [...inputs].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const sieve = sieveOf(inputs, options, outputs);
  let seen: Intake | undefined;
  return {
    async walk(take, onProgress) {
      let count = 0;
      const intake = await walkSubmissions(ordered, { ...settings, onProgress }, (document) => {
        if (sieve.holds(document.source.file)) return;
        count++;
        take(document);
      });
      seen ??= intake;
      if (count === 0) throw nothingRead();
    },
    async tell() {
      if (seen) await tell(io, sieve.sifted(seen), options.quiet === true);
    },
  };
}

async function readSettings(io: Io, options: GivenOptions): Promise<ReadOptions> {
  const { parseColumns, parsePathMeta } = await import('../read/index.js');
  const columns = textOf(options, 'columns');
  const metaFrom = textOf(options, 'metaFrom');
  let stdin: Promise<Uint8Array> | undefined;
  return {
    columns: columns === undefined ? undefined : parseColumns(columns),
    encoding: textOf(options, 'encoding'),
    clean: options.clean !== false,
    metaFrom: metaFrom === undefined ? undefined : parsePathMeta(metaFrom),
    stdin() {
      stdin ??= readStdin(io.stdin);
      return stdin;
    },
  };
}

function nothingRead(): UsageError {
  return new UsageError('没有读到任何内容，请检查输入的文件，或改用别的文件');
}

/** The bytes of a file that an option names; a UsageError says which file and what it was to be. */
export async function readNamedFile(file: string, what: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? '没有这个文件' : error.code === 'EISDIR' ? '这是文件夹' : '无法打开';
    throw new UsageError(`${what}「${file}」：${reason}，请检查路径`);
  });
}

/** What could not be read is always told, what was merely noticed not under `--quiet`. */
async function tell(io: Io, { notices, unreadable }: Intake, quiet: boolean): Promise<void> {
  const { dim, yellow } = colours(io.stderr, io.env);
  await print(io.stderr, [
    ...(quiet ? [] : notices.map((notice) => `${dim('提示：')}${notice}\n`)),
    ...unreadable.map(({ file, reason }) => `${yellow('读不出：')}${file}（${reason}）\n`),
  ]);
}
