import { describe, expect, it } from 'vitest';
import type { WordVectors } from '../../src/core/vectors.js';
import { dot, row } from '../../src/themes/maths/matrix.js';
import { represent, type WordKnowledge } from '../../src/themes/represent/index.js';
import { latentSemantics } from '../../src/themes/represent/latent.js';
import { contentTerms, termTable } from '../../src/themes/represent/terms.js';
import { tfidf } from '../../src/themes/represent/tfidf.js';

const WORDS: Record<string, readonly [number, number, number]> = {
  食堂: [9, 1, 0],
  饭堂: [0, 9, 0],
  饭菜: [8, 2, 0],
  路灯: [0, 1, 9],
  照明: [0, 2, 8],
  工作: [5, 5, 5],
  车: [1, 1, 1],
};
const vectors: WordVectors = {
  dimensions: 3,
  index: new Map(Object.keys(WORDS).map((word, place) => [word, place])),
  counts: Float64Array.from(Object.values(WORDS), () => 10),
  total: 100_000,
  values: Int8Array.from(Object.values(WORDS).flat()),
};
const knowledge: WordKnowledge = { vectors, words: { weak: new Set(['工作']) } };
const table = (texts: readonly (readonly string[])[]) =>
  termTable(texts.map((words) => new Map(words.map((word) => [word, 1]))));
const TEXTS = [['食堂', '工作'], ['饭菜', '工作'], ['路灯', '工作'], ['照明']];

describe('represent', () => {
  it('gives rows of unit length, zero for items that say nothing known', () => {
    const { points } = represent(table([...TEXTS, ['囗囗']]), knowledge);
    const lengths = Array.from({ length: 5 }, (_, i) => dot(row(points, i), row(points, i)));
    expect(lengths.map((length) => Number(length.toFixed(9)))).toEqual([1, 1, 1, 1, 0]);
  });

  it('puts items of near words nearer than others', () => {
    const { points } = represent(table(TEXTS), knowledge);
    const cosine = (i: number, j: number) => dot(row(points, i), row(points, j));
    expect(cosine(0, 1)).toBeGreaterThan(cosine(0, 2));
    expect(cosine(2, 3)).toBeGreaterThan(cosine(1, 3));
  });

  it('lets a weak word count less than another one', () => {
    const { words } = represent(table(TEXTS), knowledge);
    expect(words.weight('工作')).toBeLessThan(words.weight('食堂') / 5);
  });

  it('lets a long term count more than a short one', () => {
    const { words } = represent(table(TEXTS), knowledge);
    expect(words.weight('食堂部')).toBeGreaterThan(1.2 * words.weight('食堂'));
  });

  it('places synonyms alike', () => {
    const { words } = represent(table(TEXTS), { ...knowledge, synonyms: [['食堂', '饭堂', '伙房']] });
    const place = (word: string) => [...words.embed(new Map([[word, 1]]))].map((x) => x.toFixed(9));
    expect(place('饭堂')).toEqual(place('食堂'));
    expect(place('伙房')).toEqual(place('食堂'));
    expect(place('饭菜')).not.toEqual(place('食堂'));
  });

  it('places an unknown word by the words inside it, or by its characters', () => {
    const { words } = represent(table(TEXTS), knowledge);
    const place = (word: string) => [...words.embed(new Map([[word, 1]]))].map((x) => x.toFixed(9));
    expect(place('食堂部')).toEqual(place('食堂'));
    expect(place('车辆')).toEqual(place('车'));
    expect(place('囗囗')).toEqual(['0.000000000', '0.000000000', '0.000000000']);
  });
});

describe('contentTerms', () => {
  const token = (text: string, pos: string) => ({ text, pos, start: 0, end: text.length });
  const known = { stopwords: new Set<string>(), matters: new Set(['二胎']) };

  it('takes words of one character only where there is no longer one', () => {
    const short = [token('车', 'n'), token('太', 'd'), token('少', 'a')];
    expect([...contentTerms(short, known).keys()]).toEqual(['车', '少']);
    expect([...contentTerms([...short, token('拥挤', 'a')], known).keys()]).toEqual(['拥挤']);
  });

  it('leaves out words for a time', () => {
    const tokens = [token('去年', 't'), token('晚上', 't'), token('停电', 'v')];
    expect([...contentTerms(tokens, known).keys()]).toEqual(['停电']);
  });

  it('takes what names a matter whatever its tag', () => {
    const tokens = [token('生', 'v'), token('二胎', 'm'), token('五个', 'm')];
    expect([...contentTerms(tokens, known).keys()]).toEqual(['二胎']);
  });
});

describe('latentSemantics', () => {
  it('holds the whole of a matrix of low rank', () => {
    const weights = tfidf(
      table([['食堂', '饭菜'], ['食堂', '饭菜'], ['路灯', '照明'], ['路灯', '照明'], ['别的']]),
      new Set(),
    );
    const rows = latentSemantics(weights, 2);
    const cosine = (i: number, j: number) => Number(dot(row(rows, i), row(rows, j)).toFixed(6));
    expect([cosine(0, 0), cosine(0, 1), cosine(0, 2), cosine(2, 3), cosine(4, 4)]).toEqual([1, 1, 0, 1, 0]);
  });
});
