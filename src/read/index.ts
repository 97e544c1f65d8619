import { InputError, UsageError } from '../core/errors.js';
import type { OnProgress } from '../core/progress.js';
import type { Submissions, UnreadableFile } from '../core/submissions.js';
import { type Assembled, assemble } from './assemble.js';
import { extensions, formats } from './formats/index.js';
import { expandInputs, STANDARD_INPUT } from './input/inputs.js';
import { bytesOf, open } from './input/open.js';
import type { Columns } from './table/columns.js';
import { encodingName } from './text/encoding.js';
import { uniqueIds } from './unique-ids.js';

export { formats } from './formats/index.js';
export { parseColumns } from './table/columns.js';

export type ReadOptions = {
  /** Attribute → column letter or heading, as from `--columns 内容=E,单位=B`. */
  readonly columns?: Columns;
  /** Encoding of the text files; guessed for each file without it. */
  readonly encoding?: string;
  /** Gives what standard input holds, JSONL, for the input '-'. */
  readonly stdin?: () => Promise<Uint8Array>;
  readonly onProgress?: OnProgress;
};

/** Unreadable files that a message names. */
const NAMED = 3;

/**
 * Reads everything the inputs name: files, folders, patterns, '-'. A file that cannot be read is listed with its reason
 * and the others go on. Throws a UsageError when an input does not exist, when nothing at all is readable, or when
 * `columns` names a column that no table has.
 */
export async function readSubmissions(inputs: readonly string[], options: ReadOptions = {}): Promise<Submissions> {
  const { columns = {}, encoding, stdin, onProgress } = options;
  const name = encoding === undefined ? undefined : encodingName(encoding);
  const { files, notices } = await expandInputs(inputs);
  const read: Assembled[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const [index, file] of files.entries()) {
    onProgress?.('读取', index, files.length);
    try {
      read.push(await readOne(file, { columns, encoding: name, stdin }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unreadable.push({ file, reason: error.reason });
    }
  }
  onProgress?.('读取', files.length, files.length);
  if (read.length === 0) throw nothingReadable(unreadable);
  checkColumns(columns, read);
  const unique = uniqueIds(read.flatMap((entry) => entry.documents));
  return {
    files,
    documents: unique.documents,
    unreadable,
    notices: [...notices, ...read.flatMap((entry) => entry.notices), ...unique.notices],
  };
}

type OneOptions = { columns: Columns; encoding: string | undefined; stdin: ReadOptions['stdin'] };

async function readOne(file: string, { columns, encoding, stdin }: OneOptions): Promise<Assembled> {
  const settings = encoding === undefined ? {} : { encoding };
  if (file !== STANDARD_INPUT) return assemble(await open(await bytesOf(file), file, settings), file, columns);
  if (!stdin) throw new UsageError('这里不能从标准输入读取，请指定文件');
  return assemble(await formats.find('jsonl').read(await stdin(), file, settings), file, columns);
}

function nothingReadable(unreadable: readonly UnreadableFile[]): UsageError {
  const named = unreadable.slice(0, NAMED).map(({ file, reason }) => `${file}（${reason}）`);
  const more = unreadable.length > NAMED ? `等${unreadable.length}个文件` : '';
  return new UsageError(`没有可以读取的文件：${named.join('、')}${more}。可以读取的有 ${extensions.join(' ')}`);
}

/** A column that one table lacks is a notice there; one that all lack is a mistake of the call. */
function checkColumns(columns: Columns, read: readonly Assembled[]): void {
  const tables = read.flatMap(({ missing }) => missing);
  for (const [attribute, column] of Object.entries(columns))
    if (tables.every((missing) => missing.includes(attribute)))
      throw new UsageError(`--columns 中「${attribute}=${column}」指定的列在所有表格里都没有，请核对列号或表头`);
}
