import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderWith, namesIn } from './folder.js';
import { run } from './run.js';

const table = '学校,日期,意见建议,备注\n一小,2021-3-1,希望多订几份科普杂志,希望尽快答复并上墙公布结果\n';
const home = process.cwd();
let folder = '';
beforeEach(() => {
  folder = folderWith({ '意见/一小.csv': table });
  process.chdir(folder);
});
afterEach(() => process.chdir(home));

const settings = (text: string) => writeFileSync(join(folder, 'wenji.yaml'), text);
const content = async (...argv: string[]) => (await run(['read', '意见', ...argv])).out.split('\n').at(-2)?.trim();

describe('wenji init', () => {
  test('writes comments with what was guessed, and does not overwrite', async () => {
    expect(await run(['init', '意见', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
    const text = readFileSync('wenji.yaml', 'utf8');
    expect(text).toContain('## 意见/一小.csv：内容=C，单位=A，时间=B');
    expect(text).toContain('# columns:\n#   内容: C\n#   单位: A\n#   时间: B\n');
    expect(text.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
    const again = await run(['init']);
    expect([again.code, again.err]).toEqual([2, 'wenji：已有「wenji.yaml」，没有覆盖；要覆盖请加 --force\n']);
    expect((await run(['init', '--force'])).code).toBe(0);
    expect(namesIn(folder)).toEqual(['wenji.yaml', '意见', '意见/一小.csv']);
  });

  test('what it wrote holds once the comments are taken off', async () => {
    await run(['init', '意见']);
    settings(
      readFileSync('wenji.yaml', 'utf8')
        .replace(/^# (?!lexicon|encoding)/gm, '')
        .replace('内容: C', '内容: D'),
    );
    expect(await content()).toMatch(/希望尽快答复/);
  });
});

describe('wenji.yaml', () => {
  test('gives defaults, from a folder above too; the command line wins', async () => {
    settings('columns: {内容: 备注, 单位: 学校}\n');
    expect(await content()).toMatch(/希望尽快答复/);
    expect(await content('--columns', '内容=C')).toMatch(/希望多订/);
    process.chdir('意见');
    expect((await run(['read', '一小.csv'])).out).toMatch(/希望尽快答复/);
    expect((await run(['read', '一小.csv'])).err).toBe('提示：按 ../wenji.yaml 的设置执行\n');
  });

  test('gives way to another choice of themes on the command line', async () => {
    writeFileSync('主题.yaml', 'themes:\n  - { name: 图书, words: [科普] }\n  - { name: 食堂, words: [饭菜] }\n');
    settings('themes: 8\n');
    expect((await run(['themes', '意见', '--taxonomy', '主题.yaml'])).code).toBe(0);
    settings('taxonomy: 主题.yaml\ncluster-rest: true\n');
    expect((await run(['themes', '意见', '--themes', '2'])).err).not.toContain('--taxonomy');
    expect((await run(['themes', '意见'])).out).toContain('图书');
  });

  test('is no submission', async () => {
    settings('title: 汇总\n');
    expect((await run(['read', '.'])).out).not.toContain('wenji.yaml');
  });

  test('names files from where it stands', async () => {
    settings('lexicon: 词表.txt\n');
    writeFileSync('词表.txt', '科普杂志\n');
    process.chdir('意见');
    expect((await run(['segment', '一小.csv'])).out).toContain(' 科普杂志');
  });

  test('means nothing to a draft that has no tables', async () => {
    settings('columns: 内容=E\n');
    writeFileSync('稿.txt', '一、问题\n作风不实的问题还没有得到根本解决。\n');
    expect((await run(['read', '稿.txt'])).code).toBe(0);
  });

  test.each([
    ['titel: 汇总\n', '第 1 行 「titel」是不认识的键'],
    ['title: 汇总\nthemes: 一\n', '第 2 行 「themes」'],
    ['themes: 1\n', '应为不小于 2 的整数'],
    ['title: [\n', '不是正确的 YAML'],
    ['columns: [E]\n', '第 1 行 「columns」应为「内容=E,单位=B」这样的文字，或属性与列的对应'],
  ])('%j is refused with its place', async (text, says) => {
    settings(text);
    const { code, err } = await run(['read', '意见']);
    expect(code).toBe(2);
    expect(err).toContain('设置文件「wenji.yaml」');
    expect(err).toContain(says);
  });

  test('may be empty', async () => {
    settings('# 只有说明\n');
    expect((await run(['read', '意见'])).code).toBe(0);
  });
});
