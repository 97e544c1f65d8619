import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { CheckedFile } from '../annotate.js';
import { InputError, UsageError } from '../core/errors.js';
import type { CheckResult } from '../core/results.js';
import type { Submissions } from '../core/submissions.js';
import type { GivenOptions } from './command.js';
import { readNamedFile } from './inputs.js';
import { type Io, print } from './io.js';
import { textOf } from './options.js';
import { checkOutput, writeWhole } from './output.js';

/** Files that a message names. */
const NAMED = 3;

/** Writes what was found in the drafts as comments into copies of them, and tells which drafts got none and why. */
export type Annotate = (result: CheckResult) => Promise<void>;

type Copy = { readonly file: string; readonly path: string };

/**
 * Looks at the folder that `--annotate` names before anything is checked: copies that are there already, or would stand in the place
 * of a draft, are a UsageError. Undefined without the option.
 */
export function openAnnotations(io: Io, submissions: Submissions, options: GivenOptions): Annotate | undefined {
  const folder = textOf(options, 'annotate');
  if (folder === undefined) return undefined;
  const drafts = [
    ...new Set(submissions.documents.flatMap(({ form, source }) => (form === 'text' ? source.file : []))),
  ];
  const isWord = (file: string): boolean => submissions.opened?.get(file)?.format === 'docx';
  const words = drafts.filter((file) => isWord(file) && existsSync(file));
  const copies = copiesOf(words, folder);
  checkOutput(
    copies.map(({ path }) => path),
    { force: options.force === true, option: '--annotate' },
  );
  refuseOriginals(copies, submissions.files);
  return async (result) => {
    const { checkedFiles } = await import('../annotate.js');
    const checked = new Map(checkedFiles(submissions, result).map((entry) => [entry.file, entry]));
    const written: string[] = [];
    const clean: string[] = [];
    for (const copy of copies) {
      const entry = checked.get(copy.file);
      const outcome = entry ? await annotated(copy, entry, options) : 'clean';
      if (outcome === 'written') written.push(copy.file);
      else if (outcome === 'clean') clean.push(copy.file);
      else await print(io.stderr, [`没有加批注：${copy.file}（${outcome.reason}）\n`]);
    }
    if (options.quiet === true) return;
    await print(io.stderr, [
      ...(written.length > 0 ? [`带批注的稿件 ${written.length} 份，已写入 ${folder}\n`] : []),
      ...(clean.length > 0 ? [`没有发现问题、没有另存的稿件 ${clean.length} 份：${named(clean)}\n`] : []),
      ...leftOut(
        drafts.filter((file) => !isWord(file)),
        '只有 .docx 能加批注',
      ),
      ...leftOut(
        drafts.filter((file) => isWord(file) && !existsSync(file)),
        '压缩包和邮件里的稿件要先取出才能加批注',
      ),
    ]);
  };
}

async function annotated({ file, path }: Copy, entry: CheckedFile, options: GivenOptions) {
  const { annotatedWord } = await import('../annotate.js');
  const { parseColumns } = await import('../read/index.js');
  const columns = textOf(options, 'columns');
  const bytes = await readNamedFile(file, '稿件');
  try {
    const copy = annotatedWord(bytes, entry, columns === undefined ? {} : { columns: parseColumns(columns) });
    if (!copy) return 'clean';
    writeWhole([{ path, bytes: copy }]);
    return 'written';
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Where the copies go: below the folder as the drafts stand below the folder that they have in common. */
function copiesOf(files: readonly string[], folder: string): readonly Copy[] {
  const paths = files.map((file) => resolve(file).split(sep));
  const [first = []] = paths;
  let shared = Math.max(0, Math.min(...paths.map(({ length }) => length - 1)));
  while (!paths.every((path) => path.slice(0, shared).join(sep) === first.slice(0, shared).join(sep))) shared--;
  return files.map((file, index) => {
    const name = (paths[index] ?? []).slice(shared).join('/').replaceAll(':', '_');
    return { file, path: join(folder, /\.doc[xm]$/iu.test(name) ? name : `${name}.docx`) };
  });
}

/** No copy may stand in the place of a draft, by whatever name that goes. */
function refuseOriginals(copies: readonly Copy[], files: readonly string[]): void {
  const there = copies.filter(({ path }) => existsSync(path));
  if (there.length === 0) return;
  const originals = new Set(files.filter((file) => existsSync(file)).map(identity));
  const taken = there.find(({ path }) => originals.has(identity(path)));
  if (taken)
    throw new UsageError(`「${relative('.', taken.path)}」是稿件本身，不能覆盖，请用 --annotate 另指定一个文件夹`);
}

function identity(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev} ${ino}`;
}

function leftOut(files: readonly string[], why: string): readonly string[] {
  return files.length === 0 ? [] : [`${why}，其余 ${files.length} 份未加：${named(files)}\n`];
}

function named(files: readonly string[]): string {
  return `${files.slice(0, NAMED).join('、')}${files.length > NAMED ? ' 等' : ''}`;
}
