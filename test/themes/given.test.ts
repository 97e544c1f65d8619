import { beforeAll, describe, expect, it } from 'vitest';
import { parseTaxonomy, taxonomyOfRows } from '../../src/config/taxonomy.js';
import type { Document } from '../../src/core/document.js';
import { UsageError } from '../../src/core/errors.js';
import { type ThemesResult, themesResult } from '../../src/core/results.js';
import type { Submissions } from '../../src/core/submissions.js';
import { readSubmissions } from '../../src/read/index.js';
import { groupThemes } from '../../src/themes.js';

function records(texts: readonly string[], file: string): Submissions {
  const documents = texts.map((text, index): Document => {
    const source = { file, line: index + 1 };
    return { id: `${file}-${index + 1}`, source, form: 'record', text, blocks: [], meta: {} };
  });
  return { files: [file], documents, unreadable: [], notices: [] };
}

const placed = ({ items }: ThemesResult) =>
  new Map(items.map(({ id, theme, membership }) => [id, { theme, membership }]));

describe('going on from an earlier result', () => {
  let samples: Submissions;
  let first: ThemesResult;
  let second: ThemesResult;
  const batch = (from: number, to: number): Submissions => ({
    ...samples,
    files: [...new Set(samples.documents.slice(from, to).map(({ source }) => source.file))],
    documents: samples.documents.slice(from, to),
  });
  beforeAll(async () => {
    samples = await readSubmissions(['corpus/samples/建议']);
    first = await groupThemes(batch(0, 60));
    second = await groupThemes(batch(60, samples.documents.length), { base: first });
  });

  it('fulfils the published schema and accounts for the items of both batches', () => {
    expect(themesResult.parse(second)).toEqual(second);
    const { ledger, items } = second;
    expect(ledger.items).toBe(items.length);
    expect(ledger.duplicates + ledger.noContent + ledger.themed + ledger.unthemed).toBe(ledger.items);
    expect(items.length).toBeGreaterThan(first.items.length);
    expect(ledger.documents).toBe(samples.documents.length);
    expect(second.base?.batch).toBe(2);
  });

  it('moves no old item and renames no old theme', () => {
    expect(second.items.slice(0, first.items.length)).toEqual(first.items);
    expect(second.themes.slice(0, first.themes.length).map(({ id, name }) => ({ id, name }))).toEqual(
      first.themes.map(({ id, name }) => ({ id, name })),
    );
  });

  it('says which items and themes are new', () => {
    const fresh = second.items.filter(({ batch }) => batch === 2);
    expect(fresh).toHaveLength(second.items.length - first.items.length);
    const old = new Set(first.themes.map(({ id }) => id));
    for (const { id, since } of second.themes) expect(since).toBe(old.has(id) ? undefined : 2);
  });

  it('lets some new items join old themes', () => {
    const old = new Set(first.themes.map(({ id }) => id));
    expect(second.items.some(({ batch, theme }) => batch === 2 && theme !== null && old.has(theme))).toBe(true);
  });

  it('takes what was handed in again for what it was', async () => {
    const again = await groupThemes(batch(0, 60), { base: first });
    expect(again.items).toEqual(first.items);
    expect(again.themes).toEqual(first.themes);
    expect(again.ledger).toEqual(first.ledger);
  });

  it('asks for more likeness where more is asked', async () => {
    const joined = ({ items }: ThemesResult) =>
      items.filter(({ batch, theme }) => batch === 2 && first.themes.some(({ id }) => id === theme)).length;
    const strict = await groupThemes(batch(60, samples.documents.length), { base: first, similarity: 0.9 });
    expect(joined(strict)).toBeLessThan(joined(second));
  });

  it('does not depend on the order of the new items', async () => {
    const documents = batch(60, samples.documents.length).documents;
    const turned = await groupThemes({ ...samples, documents: [...documents].reverse() }, { base: first });
    expect(turned.themes).toEqual(second.themes);
    const one = placed(second);
    for (const [id, place] of placed(turned)) expect(one.get(id)).toEqual(place);
  });

  it('goes on a third time, with new ids after the old ones', async () => {
    const third = await groupThemes(
      records(['建议开通到县城的校车', '校车太少了，孩子上学不方便', '希望增加校车班次'], '丙.jsonl'),
      { base: second },
    );
    expect(third.base?.batch).toBe(3);
    expect(new Set(third.themes.map(({ id }) => id)).size).toBe(third.themes.length);
    expect(third.items.slice(0, second.items.length)).toEqual(second.items);
  });

  it('refuses a number of themes and a taxonomy beside it', async () => {
    await expect(groupThemes(batch(60, 70), { base: first, themes: 5 })).rejects.toThrow(UsageError);
    const taxonomy = { themes: [] };
    await expect(groupThemes(batch(60, 70), { base: first, taxonomy })).rejects.toThrow(/不能同时用/u);
  });
});

describe('themes given in advance', () => {
  const texts = [
    '食堂的饭菜太凉，建议改善保温',
    '食堂饭菜价格偏高',
    '希望食堂多一些清淡的菜',
    '校车经常晚点，建议增加校车班次',
    '校车线路太绕',
    '放学时校车停在路口不安全',
    '图书馆的书太旧了，希望更新图书',
    '建议延长图书馆开放时间',
  ];
  const taxonomy = parseTaxonomy(
    'themes:\n  - name: 食堂伙食\n    words: [食堂, 饭菜]\n  - name: 校车接送\n    words: [校车]\n',
    '主题.yaml',
  );

  it('sorts what fits and leaves the rest out, with a reason', async () => {
    const { themes, items } = await groupThemes(records(texts, '甲.jsonl'), { taxonomy });
    expect(themes.map(({ id, name, size }) => [id, name, size])).toEqual([
      ['g1', '食堂伙食', 3],
      ['g2', '校车接送', 3],
    ]);
    expect(items.map(({ theme }) => theme)).toEqual(['g1', 'g1', 'g1', 'g2', 'g2', 'g2', null, null]);
    expect(items.at(-1)?.unthemed).toContain('主题');
  });

  it('knows words that are no terms, in letters or figures of either case', async () => {
    const nets = parseTaxonomy(
      'themes:\n  - name: 网络\n    words: [WiFi, 5G]\n  - name: 托管\n    words: [三点半]\n',
      '主题.yaml',
    );
    const said = ['校园WIFI连不上', '教室里5g信号弱', '孩子三点半以后没人管', '路灯不亮'];
    const { items } = await groupThemes(records(said, '甲.jsonl'), { taxonomy: nets });
    expect(items.map(({ theme }) => theme)).toEqual(['g1', 'g1', 'g2', null]);
  });

  it('says so where an item fits two themes alike', async () => {
    const twice = parseTaxonomy(
      'themes:\n  - name: 后勤\n    words: [食堂, 宿舍]\n  - name: 食堂伙食\n    words: [食堂, 饭菜]\n',
      '主题.yaml',
    );
    const said = ['食堂饭菜太贵', '食堂太贵', '宿舍没有热水', '食堂要多几个窗口', '饭菜太咸', '宿舍太挤'];
    const { items } = await groupThemes(records(said, '甲.jsonl'), { taxonomy: twice });
    expect(items[3]).toMatchObject({ theme: null, unthemed: '与所给的两个以上主题同样相近，分不出归哪一个' });
  });

  it('groups the rest by itself when told to', async () => {
    const { themes, ledger } = await groupThemes(records(texts, '甲.jsonl'), { taxonomy, clusterRest: true });
    expect(themes.map(({ id }) => id)).toEqual(['g1', 'g2', 't1']);
    expect(ledger.unthemed).toBe(0);
  });

  it('keeps a theme that nothing fits', async () => {
    const { themes } = await groupThemes(records(texts.slice(0, 3), '甲.jsonl'), { taxonomy });
    expect(themes.map(({ size }) => size)).toEqual([3, 0]);
  });

  it('gives no theme a share where nothing fits any', async () => {
    const result = await groupThemes(records(['无', '建议延长图书馆开放时间'], '甲.jsonl'), { taxonomy });
    expect(result.themes.map(({ share }) => share)).toEqual([0, 0]);
    expect(themesResult.parse(result)).toEqual(result);
  });

  it('learns from example texts', async () => {
    const learnt = parseTaxonomy(
      [
        'themes:',
        '  - name: 吃饭',
        '    examples: [食堂的菜太咸, 饭菜不热, 希望食堂公布菜价]',
        '  - name: 出行',
        '    examples: [校车座位不够, 校车来得太晚, 建议校车多设站点]',
      ].join('\n'),
      '主题.yaml',
    );
    const { items } = await groupThemes(records(texts.slice(0, 6), '甲.jsonl'), { taxonomy: learnt });
    expect(items.map(({ theme }) => theme)).toEqual(['g1', 'g1', 'g1', 'g2', 'g2', 'g2']);
  });

  it('reads the rows of a sheet, several of a theme adding up', () => {
    const rows = [
      ['各专题主题表'],
      ['主题', '词语'],
      ['食堂伙食', '食堂、饭菜'],
      ['食堂伙食', '菜价'],
      ['校车接送', '校车'],
    ];
    expect(taxonomyOfRows(rows, '主题.xlsx').themes).toEqual([
      { name: '食堂伙食', words: ['食堂', '饭菜', '菜价'], examples: [] },
      { name: '校车接送', words: ['校车'], examples: [] },
    ]);
  });

  it('groups the samples by the sample taxonomy, most of them into one of its themes', async () => {
    const { readFileSync } = await import('node:fs');
    const file = 'corpus/samples/主题表/大讨论六个专题.yaml';
    const { themes, ledger } = await groupThemes(await readSubmissions(['corpus/samples/建议']), {
      taxonomy: parseTaxonomy(readFileSync(file, 'utf8'), file),
    });
    expect(themes).toHaveLength(6);
    expect(ledger.themed / (ledger.themed + ledger.unthemed)).toBeGreaterThan(0.7);
  });

  it.each([
    ['an unknown key', 'themes:\n  - name: 甲\n    keyword: [食堂]\n  - name: 乙\n', /第 3 行.*keyword.*不认识的键/u],
    ['a name used twice', 'themes:\n  - name: 甲乙\n  - name: 甲乙\n', /第 3 行.*「甲乙」重复/u],
    [
      'examples for some themes only',
      'themes:\n  - name: 甲乙\n    examples: [食堂菜咸]\n  - name: 丙丁\n',
      /没有例文/u,
    ],
    ['a single theme', 'themes:\n  - name: 甲乙\n', /至少要有两个主题/u],
    ['no YAML', 'themes: [', /不是正确的 YAML/u],
  ])('says what is wrong with %s', (_, text, message) => {
    expect(() => parseTaxonomy(text, '主题.yaml')).toThrow(message);
  });
});
