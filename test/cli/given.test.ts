import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { suggestions } from './suggestions.js';

const taxonomy = 'themes:\n  - name: 食堂伙食\n    words: [食堂, 饭菜]\n  - name: 校车接送\n    words: [校车]\n';

async function refused(files: Record<string, string>, ...options: string[]): Promise<string> {
  const folder = folderWith({ '意见.csv': suggestions, ...files });
  const { code, err } = await run([
    'themes',
    join(folder, '意见.csv'),
    ...options.map((each) => each.replace('@', folder)),
  ]);
  expect(code).toBe(2);
  return err;
}

describe('themes that are there before the texts are read', () => {
  it.each([
    ['a base of another version', { 'r.json': '{"version":1,"items":[]}' }, ['--base', '@/r.json'], /第 1 版的结果/u],
    [
      'a base that is no result',
      { 'r.json': '{"a":1}' },
      ['--base', '@/r.json'],
      /不是 wenji report 写出的 result\.json/u,
    ],
    ['a base that is no JSON', { 'r.json': '版本' }, ['--base', '@/r.json'], /不是正确的 JSON/u],
    ['a base that was cut', { 'r.json': '{"version":2}' }, ['--base', '@/r.json'], /不完整或被改动过/u],
    ['a base that is not there', {}, ['--base', '@/r.json'], /没有这个文件/u],
    [
      'a taxonomy with an unknown key',
      { 't.yaml': `${taxonomy}keys: 1\n` },
      ['--taxonomy', '@/t.yaml'],
      /第 6 行 「keys」/u,
    ],
    ['a taxonomy that is no workbook', { 't.xlsx': '主题' }, ['--taxonomy', '@/t.xlsx'], /主题表「.*t\.xlsx」/u],
    [
      'a taxonomy in an old workbook',
      { 't.xls': '主题' },
      ['--taxonomy', '@/t.xls'],
      /主题表「.*t\.xls」：不是 Excel 工作簿（\.xlsx），请另选文件/u,
    ],
    ['a likeness out of range', {}, ['--similarity', '2'], /需要 0 到 1 之间的数，收到「2」/u],
    ['a likeness without a base', {}, ['--similarity', '0.5'], /要和 --base 一起用/u],
    ['a rest without a taxonomy', {}, ['--cluster-rest'], /要和 --taxonomy 一起用/u],
    [
      'a number beside a taxonomy',
      { 't.yaml': taxonomy },
      ['--taxonomy', '@/t.yaml', '--themes', '5'],
      /请去掉 --themes/u,
    ],
  ])('refuses %s in one sentence', async (_, files, options, message) => {
    expect(await refused(files, ...options)).toMatch(message);
  });

  it('goes on from the result of an earlier report', async () => {
    const folder = folderWith({
      '甲.csv': suggestions,
      '乙.csv': '单位,意见建议\n第九小学,食堂的饭菜太凉，希望保温\n',
    });
    await run(['report', join(folder, '甲.csv'), '-o', join(folder, '一'), '--formats', 'json', '--quiet']);
    const call = ['report', join(folder, '乙.csv'), '--base', join(folder, '一/result.json'), '-o', join(folder, '二')];
    const { code } = await run([...call, '--formats', 'json', '--quiet']);
    expect(code).toBe(0);
  });

  it('takes the files to go by for no submissions, where they lie among them', async () => {
    const folder = folderWith({ '意见.csv': suggestions, '主题.json': '', '词表.txt': '班主任津贴\n' });
    const themes = [
      { name: '食堂伙食', words: ['食堂'] },
      { name: '教师培训', words: ['培训'] },
    ];
    writeFileSync(join(folder, '主题.json'), JSON.stringify({ themes }));
    const aids = ['--taxonomy', join(folder, '主题.json'), '--lexicon', join(folder, '词表.txt')];
    const { out, err } = await run(['themes', folder, ...aids]);
    expect(out).toContain('收到80份、80条');
    expect(err).toMatch(/提示：选项所指定的文件没有当作意见读入：.* 等 2 个文件\n/u);
  });

  it('sorts into the themes of a sheet file', async () => {
    const folder = folderWith({ '意见.csv': suggestions, '主题.yaml': taxonomy });
    const { code, out } = await run([
      'themes',
      join(folder, '意见.csv'),
      '--taxonomy',
      join(folder, '主题.yaml'),
      '--quiet',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('食堂伙食');
  });
});
