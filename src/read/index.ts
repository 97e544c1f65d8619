import type { Document } from '../core/document.js';
import { UsageError } from '../core/errors.js';
import type { OnProgress } from '../core/progress.js';
import type { Intake, Opened, Submissions, UnreadableFile } from '../core/submissions.js';
import type { Assembled } from './assemble.js';
import { containers } from './containers/index.js';
import { extensions } from './formats/index.js';
import { expandInputs } from './input/inputs.js';
import { readFile } from './read-file.js';
import type { Columns } from './table/columns.js';
import { encodingName } from './text/encoding.js';
import { type PathPattern, rootOf } from './text/path-meta.js';
import type { Handing } from './tray.js';
import { uniqueIds } from './unique-ids.js';

export { containers } from './containers/index.js';
export { formats } from './formats/index.js';
export { parseColumns } from './table/columns.js';
export { type PathPattern, parsePathMeta } from './text/path-meta.js';

export type ReadOptions = {
  /** Attribute → column letter or heading, as from `--columns 内容=E,单位=B`. */
  readonly columns?: Columns;
  /** Encoding of the text files; guessed for each file without it. */
  readonly encoding?: string;
  /** False: nothing is dropped from the texts and no broken lines are joined. Default true. */
  readonly clean?: boolean;
  /** Attributes that the folders and names of the files tell, as from `--meta-from path:单位/渠道`. */
  readonly metaFrom?: PathPattern;
  /** Gives what standard input holds, JSONL, for the input '-'. */
  readonly stdin?: () => Promise<Uint8Array>;
  readonly onProgress?: OnProgress;
};

/** Unreadable files that a message names. */
const NAMED = 3;

/**
 * Reads everything the inputs name: files, folders, patterns, '-', and what is inside archives and mails. A file that
 * cannot be read is listed with its reason and the others go on. Throws a UsageError when an input does not exist, when
 * nothing at all is readable, or when `columns` names a column that no table has.
 */
export async function readSubmissions(inputs: readonly string[], options: ReadOptions = {}): Promise<Submissions> {
  const { documents, ...intake } = await readAll(inputs, options);
  const unique = uniqueIds(documents);
  return { ...intake, documents: unique.documents, notices: [...intake.notices, ...unique.notices] };
}

/**
 * Reads as `readSubmissions` does, but hands each document to `each` as soon as it is made and keeps none: one file at a
 * time is in memory, and of a large CSV, TSV or JSONL file one row. Ids given by records may repeat. Of a file that
 * proves unreadable part of the way the rows before have been handed on.
 */
export async function walkSubmissions(
  inputs: readonly string[],
  options: ReadOptions,
  each: (document: Document) => void,
): Promise<Intake> {
  const { documents: _, ...intake } = await readAll(inputs, options, each);
  return intake;
}

async function readAll(inputs: readonly string[], options: ReadOptions, each?: Handing['each']): Promise<Submissions> {
  const { columns = {}, encoding, clean = true, metaFrom, stdin = noStdin, onProgress } = options;
  const name = encoding === undefined ? undefined : encodingName(encoding);
  const inputFiles = await expandInputs(inputs);
  const files: string[] = [];
  const notices = [...inputFiles.notices];
  const read: Assembled[] = [];
  const opened = new Map<string, Opened>();
  const unreadable: UnreadableFile[] = [];
  for (const [index, path] of inputFiles.files.entries()) {
    onProgress?.('读取', index, inputFiles.files.length);
    const given = { columns, clean, stdin, each, ...(name !== undefined && { encoding: name }) };
    const told = metaFrom && { path: { pattern: metaFrom, ...rootOf(path, inputs) } };
    for await (const found of readFile(path, { ...given, ...told })) {
      if (found.kind !== 'notice') files.push(found.file);
      if (found.kind === 'notice') notices.push(found.notice);
      else if (found.kind === 'unreadable') unreadable.push({ file: found.file, reason: found.reason });
      else {
        read.push(found.assembled);
        opened.set(found.file, found.assembled.opened);
        notices.push(...found.assembled.notices);
      }
    }
  }
  onProgress?.('读取', inputFiles.files.length, inputFiles.files.length);
  if (read.length === 0) throw nothingReadable(unreadable);
  checkColumns(columns, read);
  return { files, documents: read.flatMap((entry) => entry.documents), opened, unreadable, notices };
}

async function noStdin(): Promise<never> {
  throw new UsageError('这里不能从标准输入读取，请指定文件');
}

function nothingReadable(unreadable: readonly UnreadableFile[]): UsageError {
  const named = unreadable.slice(0, NAMED).map(({ file, reason }) => `${file}（${reason}）`);
  const more = unreadable.length > NAMED ? `等${unreadable.length}个文件` : '';
  const known = [...extensions, ...containers.all.flatMap((container) => container.extensions)];
  return new UsageError(`没有可以读取的文件：${named.join('、')}${more}。可以读取的有 ${known.join(' ')}`);
}

/** A column that one table lacks is a notice there; one that all lack is a mistake of the call. */
function checkColumns(columns: Columns, read: readonly Assembled[]): void {
  const tables = read.flatMap(({ missing }) => missing);
  for (const [attribute, column] of Object.entries(columns))
    if (tables.length > 0 && tables.every((missing) => missing.includes(attribute)))
      throw new UsageError(`--columns 中「${attribute}=${column}」指定的列在所有表格里都没有，请核对列号或表头`);
}
