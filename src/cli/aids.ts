import { join, resolve } from 'node:path';
import { VECTOR_FILES } from '../core/vector-files.js';
import type { GivenOptions } from './command.js';
import { textOf } from './options.js';
import { vectorFolder } from './vectors.js';

/** Options that each name one file to go by. */
const OPTIONS = ['corrections', 'taxonomy', 'base', 'baseline', 'lexicon'];

/** Full paths of the files to go by, which are no submissions even when they lie among them. */
export function aidsOf(options: GivenOptions): readonly string[] {
  const vectors = textOf(options, 'vectors');
  const folder = vectors === undefined ? undefined : vectorFolder(vectors);
  const files = [
    ...OPTIONS.flatMap((name) => textOf(options, name) ?? []),
    ...(folder === undefined ? [] : Object.values(VECTOR_FILES).map((file) => join(folder, file))),
  ];
  return files.map((file) => resolve(file));
}
