import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { parseVectors } from '../../src/core/vector-files.js';
import { associations } from '../../src/vectors/association.js';
import { trainVectors } from '../../src/vectors/index.js';
import { eigenpairs } from '../../src/vectors/jacobi.js';
import { neighbours } from '../../src/vectors/pairs.js';
import { spectralRows } from '../../src/vectors/spectrum.js';
import { runningWords } from '../../src/vectors/vocabulary.js';
import { trainWordVectors } from '../../src/vectors.js';

const tokens = (words: readonly string[], pos = 'n') =>
  words.map((text, i) => ({ text, pos, start: i, end: i + text.length }));

describe('runningWords', () => {
  it('numbers frequent words by frequency and leaves out names, numbers, punctuation and rare words', () => {
    const often = Array.from({ length: 6 }, () => tokens(['食堂', '校车', '校车', '，', '2019']));
    const { words, counts, runs, total } = runningWords([...often, tokens(['王小明'], 'nr'), tokens(['稀奇', '食堂'])]);
    expect(words).toEqual(['校车', '食堂']);
    expect([...counts]).toEqual([12, 7]);
    expect(total).toBe(20);
    expect(runs.at(-1)).toEqual(Int32Array.of(-1, 1));
  });
});

describe('neighbours', () => {
  it('counts what counting by hand counts, whatever the order of the texts', () => {
    const text = fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const expected = new Map<string, number>();
        for (const run of texts)
          for (const [i, one] of run.entries())
            for (let j = i + 1; j < Math.min(run.length, i + 6); j++) {
              const other = run[j] ?? -1;
              if (one < 0 || other < 0 || one === other) continue;
              const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
              expected.set(key, (expected.get(key) ?? 0) + 60 / (j - i));
            }
        const count = (all: readonly (readonly number[])[]) => {
          const { first, second, weights } = neighbours(
            all.map((run) => Int32Array.from(run)),
            7,
          );
          return new Map([...weights].map((weight, pair) => [`${first[pair]} ${second[pair]}`, weight]));
        };
        expect(count(texts)).toEqual(expected);
        expect([...count([...texts].reverse())]).toEqual([...count(texts)]);
      }),
    );
  });

  it('copes with a text of very many different pairs', () => {
    const run = Int32Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 5000);
    expect(neighbours([run], 5000).weights.length).toBeGreaterThan(10_000);
  });
});

describe('associations', () => {
  it('keeps only words that stand together more often than chance', () => {
    const pairs = {
      first: Int32Array.of(0, 0, 1, 2),
      second: Int32Array.of(1, 2, 3, 3),
      weights: Float64Array.of(600, 1, 1, 600),
    };
    const { first, second, values } = associations(pairs, Float64Array.of(9, 9, 9, 9), 1e6);
    expect([...first].map((word, i) => [word, second[i]])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(values.every((value) => value > 0)).toBe(true);
  });
});

describe('eigenpairs', () => {
  it('gives a symmetric matrix back', () => {
    const entry = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.array(entry, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }), (rows) => {
        const matrix = rows.map((row, i) => Float64Array.from(row, (value, j) => value + (rows[j]?.[i] ?? 0)));
        const { values, vectors } = eigenpairs(matrix);
        for (let i = 0; i < 5; i++)
          for (let j = 0; j < 5; j++) {
            const sum = vectors.reduce((s, v, k) => s + (values[k] ?? 0) * (v[i] ?? 0) * (v[j] ?? 0), 0);
            expect(sum).toBeCloseTo(matrix[i]?.[j] ?? 0, 8);
          }
      }),
    );
  });
});

describe('spectralRows', () => {
  it('places words alike that have the same neighbours', () => {
    const first = Int32Array.of(0, 0, 1, 1, 4, 4, 5, 5);
    const second = Int32Array.of(2, 3, 2, 3, 6, 7, 6, 7);
    const rows = spectralRows({ size: 8, first, second, values: new Float32Array(8).fill(1) }, 4);
    const cosine = (a: number, b: number) => {
      const [one, other] = [rows.subarray(a * 4, a * 4 + 4), rows.subarray(b * 4, b * 4 + 4)];
      return (
        one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0) / Math.hypot(...one) / Math.hypot(...other)
      );
    };
    expect(cosine(0, 1)).toBeCloseTo(1, 4);
    expect(cosine(4, 5)).toBeCloseTo(1, 4);
    expect(Math.abs(cosine(0, 4))).toBeLessThan(1e-3);
  });
});

describe('trainWordVectors', () => {
  const subjects = ['食堂', '校车', '操场', '教师', '路灯', '小区', '医院', '公园'];
  const wishes = ['饭菜太贵', '班次太少', '地面不平', '待遇偏低', '长期不亮', '停车困难', '排队太久', '树木太少'];
  const documents = Array.from({ length: 240 }, (_, i): Document => {
    const text = `${subjects[i % 8]}${wishes[i % 8]}，希望有关部门尽快解决${subjects[i % 8]}的问题，方便群众生活和学生上学。`;
    return { id: `${i}`, source: { file: `${i}.txt` }, form: 'text', text, blocks: [], meta: {} };
  });
  const submissions = { files: [], documents, unreadable: [], notices: [] };

  it('gives the same bytes whatever the order of the documents, and vectors that can be read back', async () => {
    const options = { dimensions: 8 };
    const fewer = { words: [], counts: new Float64Array(0), runs: [], total: 0 };
    expect(() => trainVectors(fewer, 8)).toThrow('材料太少，训练不出词向量');
    await expect(trainWordVectors(submissions, options)).rejects.toThrow('出现 5 次以上的词只有');
    const more = {
      ...submissions,
      documents: documents.map((document, i) => ({ ...document, text: `${document.text}${EXTRA[i % EXTRA.length]}` })),
    };
    const { files, words } = await trainWordVectors(more, options);
    const shuffled = { ...more, documents: [...more.documents].reverse() };
    expect((await trainWordVectors(shuffled, options)).files).toEqual(files);
    const vectors = parseVectors(files, '词向量');
    expect(vectors.index.size).toBe(words);
    expect(vectors.dimensions).toBe(8);
    expect(vectors.index.has('食堂')).toBe(true);
    expect(new TextDecoder().decode(files.words)).not.toMatch(/[，。\d]\t/u);
  });
});

const EXTRA = [
  '建议增加窗口，延长供应时间，检查卫生状况。',
  '冬天早晨风大，老人和小孩行走不便，容易摔倒。',
  '周末图书馆关门较早，读者没有地方自习。',
  '垃圾清运不及时，夏天气味难闻，蚊虫很多。',
  '河道淤积严重，下雨天排水慢，低洼地方积水。',
];
