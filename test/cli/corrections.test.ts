import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { themesResult } from '../../src/core/results.js';
import { folderWith, namesIn } from './folder.js';
import { run } from './run.js';
import { suggestions } from './suggestions.js';

type Row = Record<string, CellValue>;

/** Changes the rows of a workbook as another program would, which keeps the cells and little else. */
async function edit(file: string, change: (sheet: string, row: Row) => Row): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(file));
  const changed = sheets.map(({ name, rows: [header = [], ...rows] }) => {
    const titles = header.map(String);
    const done = rows.map((row) => change(name, Object.fromEntries(titles.map((title, at) => [title, row[at] ?? '']))));
    return { name, rows: [header, ...done.map((row) => titles.map((title) => row[title] ?? null))] };
  });
  writeFileSync(file, await writeXlsx({ sheets: changed }));
}

async function reported() {
  const folder = folderWith({ '意见.csv': suggestions });
  const call = (...rest: string[]) =>
    run([
      'report',
      join(folder, '意见.csv'),
      '-o',
      join(folder, '结果'),
      '--formats',
      'xlsx,json,md',
      '--quiet',
      ...rest,
    ]);
  const ledger = join(folder, '结果', '台账.xlsx');
  const result = () => readFileSync(join(folder, '结果', 'result.json'), 'utf8');
  const themes = () => themesResult.parse(JSON.parse(result()));
  expect((await call()).code).toBe(0);
  return { folder, call, ledger, result, themes };
}

describe('--corrections', () => {
  test('with a ledger that nobody changed gives the same files, also when another program saved it', async () => {
    const { folder, call, ledger } = await reported();
    const bytes = () => namesIn(join(folder, '结果')).map((name) => readFileSync(join(folder, '结果', name)));
    const before = bytes();
    expect((await call('--corrections', ledger, '--force')).code).toBe(0);
    expect(bytes()).toEqual(before);
    await edit(ledger, (_, row) => row);
    expect((await call('--corrections', ledger, '--force')).code).toBe(0);
    expect(bytes()).toEqual(before);
  });

  test('moves, renames and merges; every file follows, and the new ledger says the same again', async () => {
    const { folder, call, ledger, result, themes } = await reported();
    const [first, second, third] = themes().themes.filter(({ parent }) => parent === undefined);
    const moved = themes().items.find(({ theme }) => theme === themes().themes.at(-1)?.id);
    await edit(ledger, (sheet, row) => {
      if (sheet === '主题' && row.主题标识 === first?.id) return { ...row, '主题（可改）': '职工最关心的事' };
      if (sheet === '主题' && row.主题标识 === third?.id) return { ...row, '主题（可改）': second?.name ?? '' };
      if (sheet === '台账' && row.标识 === moved?.id)
        return { ...row, '主题（可改）': '另行研究', 备注: '请工会提出意见' };
      return row;
    });
    const { code, out } = await call('--corrections', ledger, '--force');
    expect(code).toBe(0);
    expect(out).toMatch(/按修改意见改归1条、调整主题\d处；未执行的修改0处。/);
    expect(out).toContain(`主题「${first?.name}」改名为「职工最关心的事」`);
    const after = themes();
    expect(after.themes.map(({ name }) => name)).toEqual(expect.arrayContaining(['职工最关心的事', '另行研究']));
    expect(after.items.find(({ id }) => id === moved?.id)).toMatchObject({ theme: 'c1', note: '请工会提出意见' });
    const shown = readFileSync(join(folder, '结果', '汇总报告.md'), 'utf8');
    expect(shown).toContain('人工修改情况');
    expect(shown).toContain('另行研究');
    const { sheets } = await readXlsx(readFileSync(ledger));
    expect(sheets.map(({ name }) => name)).toEqual(['台账', '主题', '核对', '修改记录', '说明']);
    const once = result();
    expect((await call('--corrections', ledger, '--force')).code).toBe(0);
    expect(result()).toBe(once);
  });

  test('is no submission when it lies among them, and works for wenji themes', async () => {
    const { folder, ledger, themes } = await reported();
    const [first] = themes().themes;
    await edit(ledger, (sheet, row) =>
      row.主题标识 === first?.id && sheet === '主题' ? { ...row, '主题（可改）': '头等大事' } : row,
    );
    const file = join(folder, '改过.xlsx');
    writeFileSync(file, readFileSync(ledger));
    const inputs = ['themes', join(folder, '意见.csv'), file, '--corrections', file];
    const { code, out, err } = await run([...inputs, '--format', 'json']);
    expect(code, err).toBe(0);
    const result = themesResult.parse(JSON.parse(out));
    expect(result.themes[0]?.name).toBe('头等大事');
    expect(result.ledger).toEqual(themes().ledger);
    expect(err).toContain('没有当作意见读入');
    expect((await run([...inputs, '--quiet'])).out).toContain('改名为「头等大事」');
  });

  test.each([
    ['没有.xlsx', undefined, '没有这个文件'],
    ['空.xlsx', '', '文件是空的'],
    ['文字.xlsx', '编号,主题\n1,食堂', '不是 Excel 工作簿'],
    ['网页.xlsx', '<html><body>表</body></html>', '不是 Excel 工作簿'],
  ])('%s: exit 2, one sentence, nothing written', async (name, content, reason) => {
    const folder = folderWith({ '意见.csv': suggestions, ...(content !== undefined && { [name]: content }) });
    const before = namesIn(folder);
    const files = [join(folder, '意见.csv'), '-o', join(folder, '结果'), '--corrections', join(folder, name)];
    const { code, out, err } = await run(['report', ...files]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^wenji：修改表「.+」：[^\n]+\n$/u);
    expect(err).toContain(reason);
    expect(namesIn(folder)).toEqual(before);
  });

  test('a workbook that is no ledger: exit 2, one sentence', async () => {
    const folder = folderWith({ '意见.csv': suggestions });
    const file = join(folder, '名单.xlsx');
    const call = () => run(['themes', join(folder, '意见.csv'), '--corrections', file]);
    writeFileSync(
      file,
      await writeXlsx({
        sheets: [
          {
            name: '名单',
            rows: [
              ['姓名', '单位'],
              ['甲', '一中'],
            ],
          },
        ],
      }),
    );
    expect((await call()).err).toMatch(/^wenji：修改表「.+」没有「标识」列.+台账\.xlsx》\n$/u);
    writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }));
    expect((await call()).err).toMatch(/^wenji：修改表「.+」是空的/u);
  });
});
