import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { parseVectors } from '../../src/core/vector-files.js';
import { associations } from '../../src/vectors/association.js';
import { trainVectors, wordsOf } from '../../src/vectors/index.js';
import { eigenpairs } from '../../src/vectors/jacobi.js';
import { neighbours } from '../../src/vectors/pairs.js';
import { runMemory } from '../../src/vectors/runs.js';
import { spectralRows } from '../../src/vectors/spectrum.js';
import { strongest } from '../../src/vectors/strongest.js';
import { wordCounter } from '../../src/vectors/vocabulary.js';
import { type Archive, trainWordVectors } from '../../src/vectors.js';

describe('wordsOf', () => {
  it('leaves out names, numbers, punctuation and endless strings of letters', () => {
    const tokens = [
      ['食堂', 'n'],
      ['王小明', 'nr'],
      ['，', 'x'],
      ['2019', 'm'],
      ['a'.repeat(21), 'eng'],
      ['app', 'eng'],
    ].map(([text = '', pos = '']) => ({ text, pos, start: 0, end: text.length }));
    expect(wordsOf(tokens)).toEqual(['食堂', 'app']);
  });
});

describe('wordCounter', () => {
  it('numbers frequent words by frequency, then by code units, and leaves out rare ones', () => {
    const counter = wordCounter();
    const runs = ['班次 食堂 校车 校车', '稀奇 食堂'].map((text) => counter.add(text.split(' ')));
    for (let again = 0; again < 4; again++) counter.add(['食堂', '校车', '班次']);
    const { vocabulary, ranks } = counter.result();
    expect(vocabulary).toEqual({ words: ['校车', '食堂', '班次'], counts: Float64Array.of(6, 6, 5), total: 18 });
    expect(runs.map((run) => [...run].map((number) => ranks[number]))).toEqual([
      [2, 1, 0, 0],
      [-1, 1],
    ]);
    expect(counter.renumbered()).toBe(false);
  });

  it('forgets the rarest words where there are too many different ones, and keeps the frequent', () => {
    const counter = wordCounter(10);
    for (let text = 0; text < 40; text++) counter.add(['食堂', '校车', `词${text}`]);
    expect(counter.result().vocabulary).toEqual({
      words: ['校车', '食堂'],
      counts: Float64Array.of(40, 40),
      total: 120,
    });
    expect(counter.renumbered()).toBe(true);
  });
});

describe('runMemory', () => {
  const seen = async (most: number) => {
    const memory = runMemory(most);
    for (const run of [[2, 0], [], [1, 1, 3]]) memory.add(Int32Array.from(run));
    const runs: number[][] = [];
    await memory.recall(Int32Array.of(7, -1, 5, 0))?.((run) => runs.push([...run]));
    return runs;
  };

  it('gives back text by text what it was given, in other numbers', async () => {
    expect(await seen(8)).toEqual([[5, 7], [], [-1, -1, 0]]);
  });

  it('remembers nothing where it is too much', async () => {
    expect(await seen(7)).toEqual([]);
  });
});

/** Texts as numbers of words, to be walked through as often as wanted; counts how often. */
function runsOf(texts: readonly (readonly number[])[]) {
  const walked = { times: 0 };
  const runs = async (take: (run: Int32Array) => void) => {
    walked.times++;
    for (const text of texts) take(Int32Array.from(text));
  };
  return { runs, walked };
}

describe('neighbours', () => {
  const texts = fc.array(fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 12 }), { maxLength: 6 });

  it('counts what counting by hand counts, whatever the order of the texts and however many passes it takes', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 21 }), async (all, most) => {
        const expected = new Map<string, number>();
        for (const run of all)
          for (const [i, one] of run.entries())
            for (let j = i + 1; j < Math.min(run.length, i + 6); j++) {
              const other = run[j] ?? -1;
              if (one < 0 || other < 0 || one === other) continue;
              const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
              expected.set(key, (expected.get(key) ?? 0) + 60 / (j - i));
            }
        const once = await neighbours(runsOf(all).runs, 7);
        const { first, second, weights } = once;
        const counted = [...weights].map((weight, pair): [string, number] => [
          `${first[pair]} ${second[pair]}`,
          weight,
        ]);
        expect(new Map(counted)).toEqual(expected);
        expect(await neighbours(runsOf([...all].reverse()).runs, 7, most)).toEqual(once);
      }),
    );
  });

  it('walks through the texts again for the pairs that it has no room for', async () => {
    const text = Array.from({ length: 3000 }, (_, i) => (i * 7919) % 500);
    const [wide, narrow] = [runsOf([text]), runsOf([text])];
    expect(await neighbours(narrow.runs, 500, 600)).toEqual(await neighbours(wide.runs, 500));
    expect(wide.walked.times).toBe(1);
    expect(narrow.walked.times).toBeGreaterThan(3);
  });

  it('keeps the strongest pairs, the same ones however many passes it takes', async () => {
    const weight = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0);
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.integer({ min: 1, max: 21 }),
        fc.integer({ min: 1, max: 8 }),
        async (all, most, used) => {
          const every = [...(await neighbours(runsOf(all).runs, 7)).weights].sort((a, b) => b - a);
          const few = await neighbours(runsOf(all).runs, 7, most, used);
          expect(few.weights.length).toBeLessThanOrEqual(used);
          expect([...few.weights].sort((a, b) => b - a)).toEqual(every.slice(0, few.weights.length));
          expect(weight([...few.weights])).toBe(
            weight(every.length <= used ? every : every.filter((value) => value > (every[used] ?? 0))),
          );
          expect(await neighbours(runsOf(all).runs, 7, 21, used)).toEqual(few);
        },
      ),
    );
  });
});

describe('strongest', () => {
  it('tells weights apart that are large or nearly the same', () => {
    const list = Int32Array.of(1, 70_000, 2, 70_001, 3, 65_536, 4, 70_001, 5, 12);
    const none = { list: new Int32Array(0), least: 0 };
    expect(strongest(none, list, 3)).toEqual({ list: Int32Array.of(1, 70_000, 2, 70_001, 4, 70_001), least: 65_537 });
    const two = { list: Int32Array.of(2, 70_001, 4, 70_001), least: 70_001 };
    expect(strongest({ list: list.subarray(0, 4), least: 0 }, list.subarray(4), 2)).toEqual(two);
    expect(strongest(none, list, 1)).toEqual({ list: none.list, least: 70_002 });
    expect(strongest({ list: none.list, least: 70_002 }, list, 9)).toEqual({ list: none.list, least: 70_002 });
  });
});

describe('associations', () => {
  it('keeps only words that stand together more often than chance', () => {
    const pairs = {
      first: Uint16Array.of(0, 0, 1, 2),
      second: Uint16Array.of(1, 2, 3, 3),
      weights: Int32Array.of(600, 1, 1, 600),
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
    const first = Uint16Array.of(0, 0, 1, 1, 4, 4, 5, 5);
    const second = Uint16Array.of(2, 3, 2, 3, 6, 7, 6, 7);
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

describe('spectralRows of many words', () => {
  it('finds the leading eigenvectors of a large matrix', () => {
    const groups = 30;
    const size = groups * 20;
    const pairs = Array.from({ length: size }, (_, second) =>
      Array.from({ length: second % 20 }, (_, i) => ({ first: second - (second % 20) + i, second })),
    ).flat();
    const associations = {
      size,
      first: Uint16Array.from(pairs, ({ first }) => first),
      second: Uint16Array.from(pairs, ({ second }) => second),
      values: Float32Array.from(pairs, ({ first }) => 1 + Math.floor(first / 20) / 10),
    };
    const steps: number[] = [];
    const rows = spectralRows(associations, groups, (done) => steps.push(done));
    const product = (a: number, b: number) => {
      let sum = 0;
      for (let k = 0; k < groups; k++) sum += (rows[a * groups + k] ?? 0) * (rows[b * groups + k] ?? 0);
      return sum;
    };
    for (let group = 6; group < groups; group++) {
      const eigenvalue = 19 * (1 + group / 10);
      const expected = Math.sqrt(eigenvalue) / 20;
      expect(product(group * 20, group * 20 + 7) / expected).toBeCloseTo(1, 1);
      expect(product(group * 20, (group - 1) * 20) / expected).toBeCloseTo(0, 1);
    }
    expect(steps).toEqual([...steps.keys()]);
  });
});

describe('trainVectors', () => {
  const walkOf = (texts: readonly (readonly string[])[]) => {
    const walked = { times: 0 };
    const held: string[] = [];
    /** The same list every time, which is other words by then for whoever has kept it. */
    const walk = async (take: (words: readonly string[]) => void) => {
      walked.times++;
      for (const words of texts) {
        held.splice(0, held.length, ...words);
        take(held);
      }
      held.splice(0);
    };
    return { walk, walked };
  };
  const words = Array.from({ length: 60 }, (_, i) => `词${String.fromCodePoint(0x4e00 + i)}`);
  const texts = Array.from({ length: 400 }, (_, i) =>
    Array.from({ length: 8 }, (_, j) => words[(i * 7 + j * (1 + (i % 5))) % words.length] ?? ''),
  );

  it('holds no text: it goes through them once, or again where it may remember less, to the same end', async () => {
    const [once, again] = [walkOf(texts), walkOf(texts)];
    const vectors = await trainVectors(once.walk, { dimensions: 12 });
    expect(await trainVectors(again.walk, { dimensions: 12, remembered: 100 })).toEqual(vectors);
    expect([once.walked.times, again.walked.times]).toEqual([1, 2]);
  });

  it('gives the same vectors whatever the order of the texts', async () => {
    const shuffled = fc.shuffledSubarray(texts, { minLength: texts.length });
    const vectors = await trainVectors(walkOf(texts).walk, { dimensions: 12 });
    await fc.assert(
      fc.asyncProperty(shuffled, async (other) => {
        expect(await trainVectors(walkOf(other).walk, { dimensions: 12 })).toEqual(vectors);
      }),
      { numRuns: 5 },
    );
  });

  it('says so where there are too few words, or none stand together', async () => {
    await expect(trainVectors(walkOf([]).walk, { dimensions: 8 })).rejects.toThrow(
      '材料太少，训练不出词向量：出现 5 次以上的词只有 0 个，至少要 50 个',
    );
    await expect(trainVectors(walkOf(texts).walk, { dimensions: 61 })).rejects.toThrow('只有 60 个，至少要 61 个');
    const alone = words.flatMap((word) => Array.from({ length: 6 }, () => [word]));
    await expect(trainVectors(walkOf(alone).walk)).rejects.toThrow('至少要 160 个');
    await expect(trainVectors(walkOf(alone).walk, { dimensions: 8 })).rejects.toThrow('材料里没有经常一起出现的词');
  });
});

const EXTRA = [
  '建议增加窗口，延长供应时间，检查卫生状况。',
  '冬天早晨风大，老人和小孩行走不便，容易摔倒。',
  '周末图书馆关门较早，读者没有地方自习。',
  '垃圾清运不及时，夏天气味难闻，蚊虫很多。',
  '河道淤积严重，下雨天排水慢，低洼地方积水。',
];

describe('trainWordVectors', () => {
  const subjects = ['食堂', '校车', '操场', '教师', '路灯', '小区', '医院', '公园'];
  const wishes = ['饭菜太贵', '班次太少', '地面不平', '待遇偏低', '长期不亮', '停车困难', '排队太久', '树木太少'];
  const documents = Array.from({ length: 240 }, (_, i): Document => {
    const text = `${subjects[i % 8]}${wishes[i % 8]}，希望有关部门尽快解决${subjects[i % 8]}的问题，方便群众生活和学生上学。${EXTRA[i % EXTRA.length]}`;
    return { id: `${i}`, source: { file: `${i}.txt` }, form: 'text', text, blocks: [], meta: {} };
  });
  const archiveOf =
    (all: readonly Document[]): Archive =>
    async (take) =>
      all.forEach(take);

  it('gives the same bytes whatever the order of the documents, and vectors that can be read back', async () => {
    const options = { dimensions: 8 };
    const { files, words } = await trainWordVectors(archiveOf(documents), options);
    expect((await trainWordVectors(archiveOf([...documents].reverse()), options)).files).toEqual(files);
    const vectors = parseVectors(files, '词向量');
    expect(vectors.index.size).toBe(words);
    expect(vectors.dimensions).toBe(8);
    expect(vectors.index.has('食堂')).toBe(true);
    expect(new TextDecoder().decode(files.words)).not.toMatch(/[，。\d]\t/u);
    expect(JSON.parse(new TextDecoder().decode(files.facts))).toMatchObject({
      words,
      sources: expect.stringMatching(/^240 texts, /u),
    });
  });

  it('cuts a long text at the end of a line and loses no word', async () => {
    const [first] = documents;
    if (!first) throw new Error('no document');
    const line = documents.map(({ text }) => text).join('');
    const long = Array.from({ length: 12 }, () => line).join('\n');
    expect(long.length).toBeGreaterThan(100_000);
    const [whole, parts] = await Promise.all([
      trainWordVectors(archiveOf([{ ...first, text: long }]), { dimensions: 8 }),
      trainWordVectors(archiveOf(long.split('\n').map((text) => ({ ...first, text }))), { dimensions: 8 }),
    ]);
    expect(whole.tokens).toBe(parts.tokens);
    expect(whole.files.words).toEqual(parts.files.words);
  });
});
