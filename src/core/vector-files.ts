import * as z from 'zod';
import { UsageError } from './errors.js';
import type { WordVectors } from './vectors.js';

/** The files that word vectors are kept in, side by side in one folder: `word<TAB>count` a line, the numbers, and what they are. */
export const VECTOR_FILES = { words: 'words.tsv', values: 'words.i8', facts: 'words.json' } as const;

export type VectorFiles = Readonly<Record<keyof typeof VECTOR_FILES, Uint8Array>>;

/** `tokens` counts the running words of the training text; the other texts are for people. */
export const vectorFacts = z.strictObject({
  version: z.literal(1),
  words: z.int().positive(),
  dimensions: z.int().min(2).max(2000),
  tokens: z.int().positive(),
  type: z.string(),
  method: z.string(),
  sources: z.string(),
});
export type VectorFacts = z.infer<typeof vectorFacts>;

/** How often a word occurs. */
const WHOLE_NUMBER = /^\d{1,15}$/u;

/** The word vectors that three files hold. Throws a UsageError that names the file, in `folder`, that does not fit. */
export function parseVectors(files: VectorFiles, folder: string): WordVectors {
  const wrong = (file: keyof typeof VECTOR_FILES, reason: string) =>
    new UsageError(`词向量「${folder}」中的 ${VECTOR_FILES[file]} ${reason}，请重新生成，或换一份`);
  const facts = vectorFacts.safeParse(jsonOf(textOf(files.facts)));
  if (!facts.success) throw wrong('facts', '不是词向量的说明');
  const { words, dimensions, tokens } = facts.data;
  const text = textOf(files.words);
  if (text === undefined) throw wrong('words', '不是 UTF-8 文本');
  const lines = text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  if (lines.length !== words) throw wrong('words', `有 ${lines.length} 个词，应有 ${words} 个`);
  if (files.values.length !== words * dimensions)
    throw wrong('values', `的大小是 ${files.values.length} 字节，应为 ${words}×${dimensions} 字节`);
  const index = new Map<string, number>();
  const counts = new Float64Array(words);
  lines.forEach((line, row) => {
    const tab = line.indexOf('\t');
    const [word, count] = [line.slice(0, tab), line.slice(tab + 1)];
    if (tab < 1 || !WHOLE_NUMBER.test(count)) throw wrong('words', `第 ${row + 1} 行不是「词、制表符、次数」`);
    if (index.has(word)) throw wrong('words', `第 ${row + 1} 行的词与前面重复`);
    index.set(word, row);
    counts[row] = Number(count);
  });
  const { buffer, byteOffset, length } = files.values;
  return { dimensions, index, counts, total: tokens, values: new Int8Array(buffer, byteOffset, length) };
}

/** The text of bytes in UTF-8, a byte-order mark left out; undefined when they are none. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
