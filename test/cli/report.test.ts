import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { themesResult } from '../../src/core/results.js';
import { renderers } from '../../src/render/index.js';
import { folderWith, namesIn } from './folder.js';
import { run } from './run.js';
import { suggestions } from './suggestions.js';

function resultIn(folder: string) {
  return themesResult.parse(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')));
}

describe('wenji report', () => {
  test('writes every deliverable and shows the ledger, the themes and where the files lie', async () => {
    const folder = folderWith({ '意见.csv': suggestions });
    const output = join(folder, '结果');
    const { code, out, err } = await run(['report', join(folder, '意见.csv'), '-o', output]);
    expect(code, err).toBe(0);
    expect(namesIn(output)).toEqual(renderers.all.map(({ file }) => file).sort());
    const { ledger, themes } = resultIn(output);
    expect(out).toContain(`收到${ledger.documents}份、${ledger.items}条`);
    expect(out).toContain(themes[0]?.name);
    for (const { file } of renderers.all) expect(out).toContain(`${output}/${file}`);
  });

  test('--formats chooses, --title names, --themes counts', async () => {
    const folder = folderWith({ '意见.csv': suggestions });
    const argv = ['report', join(folder, '意见.csv'), '-o', join(folder, '结果'), '--formats', 'md，json'];
    expect((await run([...argv, '--title', '职工意见汇总', '--themes', '3'])).code).toBe(0);
    expect(namesIn(join(folder, '结果'))).toEqual(['result.json', '汇总报告.md']);
    expect(readFileSync(join(folder, '结果', '汇总报告.md'), 'utf8')).toMatch(/^# 职工意见汇总$/m);
    expect(resultIn(join(folder, '结果')).themes.filter(({ parent }) => !parent)).toHaveLength(3);
  });

  test('does not overwrite without --force; with it gives the same bytes again', async () => {
    const folder = folderWith({ '意见.csv': suggestions });
    const argv = ['report', join(folder, '意见.csv'), '-o', join(folder, '结果')];
    await run(argv);
    const bytes = () => namesIn(join(folder, '结果')).map((name) => readFileSync(join(folder, '结果', name)));
    const before = bytes();
    const refused = await run(argv);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/^wenji：已有「.+」等 \d+ 个文件，没有覆盖；要覆盖请加 --force/);
    expect(bytes()).toEqual(before);
    expect((await run([...argv, '--force'])).code).toBe(0);
    expect(bytes()).toEqual(before);
  });

  test.each(['.', '结果'])('does not read its own results in %s back in', async (name) => {
    const folder = folderWith({ '意见.csv': suggestions });
    const argv = ['report', folder, '-o', join(folder, name), '--force'];
    await run(argv);
    const first = resultIn(join(folder, name)).ledger;
    const again = await run([...argv, '--formats', 'json']);
    expect(again.code).toBe(0);
    expect(resultIn(join(folder, name)).ledger).toEqual(first);
    expect(again.err).toContain('提示：以前的汇总结果没有当作意见读入：');
  });

  test('reads no result of an earlier run that lies among the submissions, unless it is named', async () => {
    const archive = zipSync({ '来信.json': strToU8('[{"意见建议":"希望图书馆周末也开放"}]') });
    const folder = folderWith({ '意见.csv': suggestions, '网上.zip': archive });
    await run(['report', folder, '-o', join(folder, '上次'), '--quiet']);
    await run(['themes', folder, '--format', 'json', '-o', join(folder, '主题.json'), '--quiet']);
    const again = await run(['themes', folder]);
    expect(again.out).toContain('收到81份、81条');
    expect(again.err).toMatch(/提示：以前的汇总结果没有当作意见读入：.* 等 6 个文件\n/u);
    expect((await run(['read', join(folder, '上次/汇总报告.md'), '--format', 'json'])).code).toBe(0);
  });

  test('tells on standard error what it could not read, even under --quiet, and reads the rest', async () => {
    const folder = folderWith({ '意见.csv': suggestions, '空.txt': '', '坏.docx': 'PK\u0003\u0004不是压缩包' });
    const { code, err } = await run(['report', folder, '-o', join(folder, '结果'), '--quiet']);
    expect(code, err).toBe(0);
    expect(err.split('\n').filter((line) => line !== '')).toHaveLength(2);
    expect(err).toMatch(/^读不出：.*坏\.docx（.+）$/m);
    expect(err).toMatch(/^读不出：.*空\.txt（.+）$/m);
    expect(resultIn(join(folder, '结果')).ledger.unreadable).toHaveLength(2);
  });

  test.each([
    ['a missing file', ['没有.txt']],
    ['a folder with nothing readable', ['.']],
  ])('%s: exit 2, one sentence, nothing written', async (_, inputs) => {
    const folder = folderWith({ '照片.jpg': 'x' });
    const output = join(folder, '结果');
    const { code, out, err } = await run(['report', ...inputs.map((input) => join(folder, input)), '-o', output]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/wenji：[^\n]+\n$/);
    expect(namesIn(folder)).toEqual(['照片.jpg']);
  });
});
