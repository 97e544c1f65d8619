import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keywordsResult, segmentResult, themesResult } from '../../src/core/results.js';
import { folderWith, namesIn } from './folder.js';
import { run } from './run.js';
import { suggestions } from './suggestions.js';

const lines = [
  '{"id":"甲","text":"食堂饭菜太油。"}',
  '{"id":"乙","text":"建议设立云雀岗制度，云雀岗要有人管。"}',
  '',
].join('\n');

describe('wenji themes', () => {
  test('JSON keeps the contract and the order read; --themes sets the number', async () => {
    const folder = folderWith({ '意见.csv': suggestions });
    const { code, out } = await run(['themes', join(folder, '意见.csv'), '--format', 'json', '--themes', '4']);
    expect(code).toBe(0);
    const { themes, items } = themesResult.parse(JSON.parse(out));
    expect(themes.filter(({ parent }) => parent === undefined)).toHaveLength(4);
    expect(items.map(({ source }) => source.row)).toEqual(items.map((_, index) => index + 2));
  });

  test('says when there are fewer themes in the texts than were asked for', async () => {
    const words = ['太', '很', '也', '真', '最'];
    const stdin = words.flatMap((word) => [`{"text":"食堂${word}贵"}`, `{"text":"校车${word}少"}`]).join('\n');
    const { out, err } = await run(['themes', '-', '--themes', '5'], { stdin });
    expect(out).toContain('归入4类10条');
    expect(err).toBe('提示：要求归为 5 类，按用语只能分出 4 类\n');
    expect((await run(['themes', '-', '--themes', '5', '--quiet'], { stdin })).err).toBe('');
  });

  test('text shows every theme by name', async () => {
    const folder = folderWith({ '意见.csv': suggestions });
    const result = themesResult.parse(JSON.parse((await run(['themes', folder, '--format', 'json'])).out));
    const { out } = await run(['themes', folder]);
    for (const { name } of result.themes) expect(out).toContain(name);
  });

  test('-o writes the same to a file, and only once', async () => {
    const folder = folderWith({ '意见.csv': suggestions });
    const input = join(folder, '意见.csv');
    const file = join(folder, '新', '主题.json');
    const shown = await run(['themes', input, '--format', 'json']);
    expect(await run(['themes', input, '--format', 'json', '-o', file])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toBe(shown.out);
    expect((await run(['themes', input, '-o', file])).code).toBe(2);
    expect(namesIn(join(folder, '新'))).toEqual(['主题.json']);
  });

  test.each([
    ['主题.json', ['--format', 'json'], []],
    ['主题.JSON', ['--format', 'json'], []],
    ['主题.txt', [], []],
    ['主题', [], []],
    ['文字.json', [], ['--format', 'text']],
  ])('-o %s is in the format that the name means, unless --format says another', async (name, asShown, given) => {
    const folder = folderWith({ '意见.csv': suggestions });
    const input = join(folder, '意见.csv');
    const { out } = await run(['themes', input, ...asShown]);
    await run(['themes', input, ...given, '-o', join(folder, name)]);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(out);
  });
});

describe('wenji keywords', () => {
  test('reads standard input and keeps the ids; --top limits', async () => {
    const { code, out } = await run(['keywords', '-', '--format', 'json', '--top', '2'], { stdin: lines });
    expect(code).toBe(0);
    const { documents, corpus } = keywordsResult.parse(JSON.parse(out));
    expect(documents.map(({ id }) => id)).toEqual(['甲', '乙']);
    for (const { keywords } of documents) expect(keywords.length).toBeLessThanOrEqual(2);
    expect(corpus.length).toBeLessThanOrEqual(2);
  });

  test('text lists the terms of all and of each', async () => {
    const { out } = await run(['keywords', '-'], { stdin: lines });
    expect(out).toMatch(/^全部材料（2 份）\n/);
    expect(out).toContain('食堂');
  });

  test('text says so where there are none', async () => {
    const { out } = await run(['keywords', '-'], { stdin: `${lines}{"id":"丙","text":"？？"}\n` });
    expect(out).toMatch(/丙\n {2}（没有关键词）\n$/u);
    expect((await run(['keywords', '-'], { stdin: '{"id":"丙","text":"？？"}\n' })).out).toBe(
      '全部材料（1 份）\n  （没有关键词）\n',
    );
  });
});

describe('wenji segment', () => {
  test('the words joined give the text back', async () => {
    const { out } = await run(['segment', '-', '--format', 'json'], { stdin: lines });
    const { documents } = segmentResult.parse(JSON.parse(out));
    expect(documents.map(({ tokens }) => tokens.map(([word]) => word).join(''))).toEqual([
      '食堂饭菜太油。',
      '建议设立云雀岗制度，云雀岗要有人管。',
    ]);
  });

  test('--lexicon keeps the user’s words whole', async () => {
    const folder = folderWith({ '词表.txt': '# 本校用语\n云雀岗\n' });
    const argv = ['segment', '-', '--lexicon', join(folder, '词表.txt')];
    expect((await run(argv, { stdin: lines })).out).toBe(
      '食堂 饭菜 太油 。\n建议 设立 云雀岗 制度 ， 云雀岗 要 有人 管 。\n',
    );
  });

  test('a word list that is not there is named', async () => {
    const { code, err } = await run(['segment', '-', '--lexicon', '没有.txt'], { stdin: lines });
    expect({ code, err }).toEqual({ code: 2, err: 'wenji：词表「没有.txt」：没有这个文件，请检查路径\n' });
  });
});
