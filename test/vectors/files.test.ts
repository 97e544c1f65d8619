import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { parseVectors, type VectorFiles } from '../../src/core/vector-files.js';
import { wordVectors } from '../../src/corpus/vectors.js';
import { vectorFiles } from '../../src/vectors/index.js';

const encode = (text: string) => new TextEncoder().encode(text);
const vectors = {
  dimensions: 2,
  index: new Map([
    ['食堂', 0],
    ['校车', 1],
  ]),
  counts: Float64Array.of(9, 7),
  total: 40,
  values: Int8Array.of(127, -3, 0, 127),
};
const files = vectorFiles(vectors, 3);
const facts = JSON.parse(new TextDecoder().decode(files.facts));

describe('parseVectors', () => {
  it('reads what vectorFiles writes', () => {
    expect(parseVectors(files, '词向量')).toEqual(vectors);
  });

  it('reads the vectors that ship', () => {
    const { dimensions, index, values, counts, total } = wordVectors();
    expect(values.length).toBe(index.size * dimensions);
    expect(counts.every((count) => count > 0 && count < total)).toBe(true);
  });

  const wrong: [string, Partial<VectorFiles>, string][] = [
    ['numbers of another size', { values: Uint8Array.of(1, 2, 3) }, 'words.i8 的大小是 3 字节，应为 2×2 字节'],
    ['a word too few', { words: encode('食堂\t9\n') }, 'words.tsv 有 1 个词，应有 2 个'],
    ['a count that is none', { words: encode('食堂\t9\n校车\t多\n') }, 'words.tsv 第 2 行不是「词、制表符、次数」'],
    ['a word twice', { words: encode('食堂\t9\n食堂\t7\n') }, 'words.tsv 第 2 行的词与前面重复'],
    ['words in another encoding', { words: Uint8Array.of(0xd0, 0xa3, 0xb3, 9, 0x39) }, 'words.tsv 不是 UTF-8 文本'],
    ['facts that are no JSON', { facts: encode('{') }, 'words.json 不是词向量的说明'],
    [
      'facts of another version',
      { facts: encode(JSON.stringify({ ...facts, version: 9 })) },
      'words.json 不是词向量的说明',
    ],
  ];
  it.each(wrong)('refuses %s', (_, other, message) => {
    const parse = () => parseVectors({ ...files, ...other }, '词向量');
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
  });
});
