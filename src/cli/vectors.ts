import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/errors.js';
import { parseVectors, VECTOR_FILES } from '../core/vector-files.js';
import type { WordVectors } from '../core/vectors.js';
import type { GivenOptions } from './command.js';
import { readNamedFile } from './inputs.js';
import { textOf } from './options.js';

/** The user's own word vectors, from the folder that `--vectors` names or the words.json in it; undefined without the option. */
export async function readVectors(options: GivenOptions): Promise<WordVectors | undefined> {
  const given = textOf(options, 'vectors');
  if (given === undefined) return undefined;
  const folder = vectorFolder(given);
  const read = (file: keyof typeof VECTOR_FILES) => readNamedFile(join(folder, VECTOR_FILES[file]), '词向量');
  const facts = await read('facts');
  return parseVectors({ facts, words: await read('words'), values: await read('values') }, folder);
}

/** The folder that `--vectors` means. Throws a UsageError where there is none. */
export function vectorFolder(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`词向量「${path}」：没有这个文件夹，请检查路径`);
  if (stats.isDirectory()) return path;
  if (basename(path) === VECTOR_FILES.facts) return dirname(path);
  throw new UsageError(
    `词向量「${path}」：请写存放词向量的文件夹，或其中的 ${VECTOR_FILES.facts}；可用 wenji vectors train 生成`,
  );
}
