import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { UsageError } from '../../src/core/errors.js';
import { type ThemesResult, themesResult } from '../../src/core/results.js';
import type { Submissions } from '../../src/core/submissions.js';
import { readSubmissions } from '../../src/read/index.js';
import { seededRandom } from '../../src/themes/maths/random.js';
import { groupThemes } from '../../src/themes.js';

function records(texts: readonly string[]): Submissions {
  const documents = texts.map((text, index): Document => {
    const source = { file: 'a.jsonl', line: index + 1 };
    return { id: `r${index + 1}`, source, form: 'record', text, blocks: [], meta: {} };
  });
  return { files: ['a.jsonl'], documents, unreadable: [], notices: [] };
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  return list
    .map((entry) => ({ entry, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ entry }) => entry);
}

describe('groupThemes on the sample submissions', () => {
  let samples: Submissions;
  let result: ThemesResult;
  beforeAll(async () => {
    samples = await readSubmissions(['corpus/samples/建议']);
    result = await groupThemes(samples);
  });

  it('fulfils the published schema', () => {
    expect(themesResult.parse(result)).toEqual(result);
  });

  it('accounts for every item', () => {
    const { ledger, items, themes } = result;
    expect(ledger.items).toBe(items.length);
    expect(ledger.duplicates + ledger.noContent + ledger.themed + ledger.unthemed).toBe(ledger.items);
    expect(themes.reduce((sum, theme) => sum + theme.size, 0)).toBe(ledger.themed);
    expect(themes.reduce((sum, theme) => sum + theme.received, 0)).toBe(
      items.filter(({ theme }) => theme !== null).length,
    );
    expect(themes.reduce((sum, theme) => sum + theme.share, 0)).toBeCloseTo(1, 9);
  });

  it('quotes verbatim: every item stands in its document where its span says', () => {
    const texts = new Map(samples.documents.map(({ id, text }) => [id, text]));
    for (const { document, span, text } of result.items)
      expect(texts.get(document)?.slice(span.start, span.end)).toBe(text);
  });

  it('chooses a sensible number of themes, none of a single item', () => {
    expect(result.themes.length).toBeGreaterThanOrEqual(6);
    expect(result.themes.length).toBeLessThanOrEqual(14);
    expect(result.themes.every(({ size }) => size >= 2)).toBe(true);
  });

  it('names each theme by a phrase of 4 to 14 characters, unlike any other', () => {
    const names = result.themes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of result.themes) expect(name).toMatch(/^[\p{Script=Han}、]{4,14}$/u);
  });

  it('represents each theme by its own items', () => {
    const themeOf = new Map(result.items.map(({ id, theme }) => [id, theme]));
    for (const { id, representatives } of result.themes)
      expect(representatives.map((item) => themeOf.get(item))).toEqual(representatives.map(() => id));
  });

  it('gives the same themes whatever the order of the documents', async () => {
    const other = await groupThemes({ ...samples, documents: shuffled(samples.documents, 3) });
    const outline = ({ themes }: ThemesResult) => themes.map(({ representatives: _, ...theme }) => theme);
    expect(outline(other)).toEqual(outline(result));
    const themeOf = ({ items }: ThemesResult) =>
      new Map(items.map(({ id, theme, membership }) => [id, { theme, membership }]));
    expect(themeOf(other)).toEqual(themeOf(result));
  });

  it('puts a duplicate into the theme of its first', () => {
    const themeOf = new Map(result.items.map(({ id, theme }) => [id, theme]));
    const duplicates = result.items.filter(({ duplicateOf }) => duplicateOf !== undefined);
    expect(duplicates.length).toBeGreaterThanOrEqual(8);
    for (const { theme, duplicateOf } of duplicates) expect(theme).toBe(themeOf.get(duplicateOf ?? ''));
  });
});

describe('groupThemes', () => {
  it('gives the number of themes that is asked for', async () => {
    const submissions = await readSubmissions(['corpus/samples/建议']);
    const { themes } = await groupThemes(submissions, { themes: 5 });
    expect(themes.filter(({ parent }) => parent === undefined)).toHaveLength(5);
  });

  it('refuses more themes than there are items', async () => {
    const call = groupThemes(records(['食堂太贵', '食堂太贵。', '操场太小', '无']), { themes: 3 });
    await expect(call).rejects.toThrow(
      new UsageError('要求归为 3 类，但去重后有内容的意见只有 2 条，每类至少 2 条，请把类数改小'),
    );
  });

  it.each([
    [{ themes: 2.5 }, '主题个数应为不小于 2 的整数，收到「2.5」'],
    [{ themes: 1 }, '主题个数应为不小于 2 的整数，收到「1」'],
    [{ themes: Number.NaN }, '主题个数应为不小于 2 的整数，收到「NaN」'],
    [{ similarity: 7 }, '相近程度应为 0 到 1 之间的数，收到「7」'],
    [{ threads: 0 }, '线程个数应为不小于 1 的整数，收到「0」'],
  ])('refuses figures out of range: %j', async (options, sentence) => {
    await expect(groupThemes(records(['食堂太贵', '操场太小']), options)).rejects.toThrow(new UsageError(sentence));
  });

  it('sets apart what has no word to go by', async () => {
    const texts = ['食堂饭菜太贵', '食堂饭菜太凉', '希望食堂增加饭菜花样', 'qwerty zxcv', 'asdf ghjkl'];
    const { items, ledger } = await groupThemes(records(texts));
    expect(items.map(({ theme }) => theme)).toEqual(['t1', 't1', 't1', null, null]);
    expect(ledger).toMatchObject({ items: 5, themed: 3, unthemed: 2, themes: 1 });
  });

  it.each([[[]], [['无', '没有意见']], [['食堂太贵']]])('closes its ledger on %j', async (texts) => {
    const { ledger } = await groupThemes(records(texts));
    expect(ledger.items).toBe(texts.length);
  });

  it('keeps the ids of records and does not split them', async () => {
    const { items } = await groupThemes(records(['1.食堂太贵。2.操场太小。', '路灯不亮']));
    expect(items.map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  it('keeps a word of the user in one piece', async () => {
    const texts = ['走班选课排不开', '走班选课老师不够', '食堂太贵', '食堂饭菜凉', '路灯不亮', '操场太小'];
    const { keywords } = await groupThemes(records(texts), { lexicon: ['走班选课\tn'] });
    expect(keywords.map(({ term }) => term)).toContain('走班选课');
  });
});
