import { describe, expect, it } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import { leveledResult } from '../fixtures/render/levels.js';
import { resultOf, sampleResult } from '../fixtures/render/result.js';

const result = sampleResult();
const [ledger, themes, check] = summaryReport(result).sheets;

const column = (title: string) => {
  const at = ledger?.columns.findIndex((entry) => entry.title === title) ?? -1;
  return ledger?.rows.map((row) => row[at]);
};

describe('the sheets of the workbook', () => {
  it('come in the order ledger, themes, check, guide, every row as wide as the header', () => {
    const { sheets } = summaryReport(result);
    expect(sheets.map(({ name }) => name)).toEqual(['台账', '主题', '核对', '说明']);
    for (const { columns, rows } of sheets) expect(rows.filter(({ length }) => length !== columns.length)).toEqual([]);
  });

  it('list every item in the order read, verbatim', () => {
    expect(column('编号')).toEqual(result.items.map((_, index) => index + 1));
    expect(column('意见建议原文')).toEqual(result.items.map(({ text }) => text));
    expect(column('标识')).toEqual(result.items.map(({ id }) => id));
  });

  it('say what became of each, and which one a repeat repeats', () => {
    const of = (fate: string) => column('处理')?.filter((value) => value === fate).length;
    expect(['归入主题', '未归类', '重复', '无实质内容'].map(of)).toEqual([
      result.ledger.themed,
      result.ledger.unthemed,
      result.ledger.duplicates,
      result.ledger.noContent,
    ]);
    const texts = column('意见建议原文') ?? [];
    const repeats = (column('同第几条') ?? []).flatMap((first, index) =>
      first === '' ? [] : [[Number(first), index]],
    );
    expect(repeats.length).toBe(result.ledger.duplicates);
    for (const [first = 0, index = 0] of repeats) expect(texts[first - 1]).toBe(texts[index]);
  });

  it('leave out attributes nobody told', () => {
    const bare = resultOf([{ text: '建议增加路灯', theme: null }], []);
    const anonymous = { ...bare, items: bare.items.map((item) => ({ ...item, meta: { 单位: '第一中学' } })) };
    const titles = summaryReport(anonymous).sheets[0]?.columns.map(({ title }) => title);
    expect(titles).toContain('单位');
    expect(titles).not.toContain('姓名');
  });

  it('keep names of persons out of what a page shows', () => {
    expect(ledger?.columns.find(({ title }) => title === '姓名')?.page).toBeUndefined();
  });

  it('give the themes with numbers as numbers', () => {
    const cells = Object.fromEntries(themes?.columns.map(({ title }, at) => [title, themes.rows[0]?.[at]]) ?? []);
    expect(cells).toMatchObject({
      序号: 1,
      主题: '增加教师外出培训机会',
      '主题（可改）': '增加教师外出培训机会',
      条数: 16,
      含重复: 16,
      '占比（%）': 18.8,
      关键词: '培训、教师、教研、学科、骨干',
      代表性原话: '建议每学期安排骨干教师到市里的示范校跟岗一周，回来给全组上汇报课。',
      主题标识: 't1',
    });
  });

  it('write the sums out', () => {
    const rows = check?.rows.map((row) => row.join('|')) ?? [];
    expect(rows).toContain('收到（条）|108|归入主题85条＋未归类3条＋重复10条＋无实质内容10条＝收到108条');
    expect(rows).toContain('归入主题|85|共8类：16＋13＋12＋10＋10＋9＋8＋7＝85');
    expect(rows.at(-1)).toContain('职教中心补充意见.docx：文件有密码');
  });

  it('give sub-themes the theme above them, and sums on both levels', () => {
    const [items, rows, sums] = summaryReport(leveledResult()).sheets.map(({ columns, rows }) =>
      rows.map((row) => Object.fromEntries(columns.map(({ title }, at) => [title, row[at]]))),
    );
    expect(items?.[0]).toMatchObject({ 一级主题: '提高教育教学水平', 主题: '增加教师外出培训机会', 归类依据: '程序' });
    expect(rows?.slice(0, 2).map((row) => [row.上级主题, row.主题, row.条数])).toEqual([
      ['', '改善办学条件', 35],
      ['改善办学条件', '更新教学设备', 13],
    ]);
    expect(sums?.map(({ 说明: said }) => said)).toEqual(
      expect.arrayContaining(['共4类：35＋31＋10＋9＝85', '13＋12＋10＝35']),
    );
  });

  it('say of an item in no theme why, and of one nearly repeated how alike it is', () => {
    const { sheets } = summaryReport(leveledResult());
    const rows = sheets[0]?.rows.map((row) =>
      Object.fromEntries(sheets[0]?.columns.map(({ title }, at) => [title, row[at]]) ?? []),
    );
    const left = rows?.find(({ 处理: fate }) => fate === '未归类');
    expect(left).toMatchObject({ 主题: '未归类', '主题（可改）': '未归类', 归类说明: '与各主题都不够相近' });
    expect(rows?.at(-1)).toMatchObject({ 处理: '重复', '相似度（%）': 90 });
    expect(rows?.[Number(rows?.at(-1)?.同第几条) - 1]?.意见建议原文).toBe('门前的摊贩占道经营，卫生和交通都受影响。');
  });
});
