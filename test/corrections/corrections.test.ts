import { describe, expect, it } from 'vitest';
import { correctionText } from '../../src/core/correction-text.js';
import type { ThemesResult } from '../../src/core/results.js';
import { leveledResult } from '../fixtures/render/levels.js';
import { sampleResult } from '../fixtures/render/result.js';
import { closes, corrected, correctedBy, type Edit, edited, ledgerOf, withRow } from './ledger.js';

const flat = sampleResult();
const leveled = leveledResult();
const theme = (result: ThemesResult, name: string) => result.themes.find((one) => one.name === name);
const names = ({ themes }: ThemesResult) => themes.map(({ name }) => name);
const itemWith = (result: ThemesResult, text: string) => result.items.find((item) => item.text === text);
const refusals = ({ corrections }: ThemesResult) => corrections?.refused ?? [];
const rename = (from: string, to: string): Edit => ['主题', '主题', from, { '主题（可改）': to }];
const under = (name: string, parent: string): Edit => ['主题', '主题', name, { '上级主题（可改）': parent }];
const remove = (name: string): Edit => ['主题', '主题', name, { '删除（可改）': '是' }];
const move = (text: string, to: string): Edit => ['台账', '意见建议原文', text, { '主题（可改）': to }];

const salary = '班主任津贴与工作量不匹配，希望提高。';
const dish = '食堂菜品一周不换样，希望每周公示菜谱并轮换。';

/** The flat result before anybody spoke of salaries. */
function withoutSalary(): ThemesResult {
  const gone = itemWith(flat, salary)?.id;
  return {
    ...flat,
    items: flat.items.filter(({ id }) => id !== gone),
    themes: flat.themes.map((one) =>
      one.id === 't6'
        ? {
            ...one,
            size: 8,
            received: one.received - 1,
            representatives: one.representatives.filter((id) => id !== gone),
          }
        : one,
    ),
    ledger: { ...flat.ledger, items: flat.ledger.items - 1, themed: flat.ledger.themed - 1 },
  };
}

describe.each([
  ['one level', flat],
  ['two levels', leveled],
])('the ledger of a result with %s', (_, result) => {
  it('changes nothing when nobody wrote in it', () => {
    expect(correctedBy(result, ledgerOf(result))).toBe(result);
  });

  it('changes nothing when its rows and sheets stand in another order, below a title, with half-width brackets', () => {
    const shuffled = ledgerOf(result)
      .reverse()
      .map(({ name, rows: [header, ...rows] }) => ({
        name: `${name}（副本）`,
        rows: [
          { row: 1, cells: ['意见建议台账'] },
          { row: 2, cells: header?.cells.map((title) => title.replace('（', '(').replace('）', ')')) ?? [] },
          ...rows.reverse(),
        ],
      }));
    expect(correctedBy(result, shuffled)).toBe(result);
  });
});

describe('an item', () => {
  it('goes to the theme that its row names, and every figure follows', () => {
    const after = corrected(flat, move(salary, '减轻教师填表负担'));
    closes(flat, after);
    const item = itemWith(after, salary);
    expect([item?.theme, item?.membership, item?.corrected]).toEqual(['t4', 1, { from: 't6', by: 'item' }]);
    expect([theme(after, '减轻教师填表负担')?.size, theme(after, '完善绩效分配办法')?.size]).toEqual([11, 8]);
    expect(theme(after, '完善绩效分配办法')?.representatives).not.toContain(item?.id);
    expect(after.corrections?.applied).toEqual([
      { kind: 'move', from: '完善绩效分配办法', to: '减轻教师填表负担', count: 1 },
    ]);
  });

  it('takes its repeats with it', () => {
    const original = leveled.items.find(({ text }) => text === dish);
    const after = corrected(leveled, move(dish, '更新教学设备'));
    closes(leveled, after);
    const repeat = after.items.find(({ duplicateOf }) => duplicateOf === original?.id);
    expect(repeat?.theme).toBe('t1-1');
    expect(theme(after, '更新教学设备')).toMatchObject({ size: 14, received: 15 });
  });

  it('goes to a new theme, of which there may be several, in whatever order their items stand', () => {
    const inOrder = flat.items.filter(
      ({ text, theme, duplicateOf }) =>
        theme && !duplicateOf && flat.items.filter((other) => other.text === text).length === 1,
    );
    const texts = inOrder.slice(0, 5).map(({ text }) => text);
    const wanted = ['减负', '校医', '减负', '校医', '减负'];
    const after = corrected(flat, ...texts.map((text, index) => move(text, wanted[index] ?? '')));
    closes(flat, after);
    expect([theme(after, '减负')?.size, theme(after, '校医')?.size]).toEqual([3, 2]);
  });

  it('leaves its theme for none', () => {
    const after = corrected(flat, move(salary, '未归类'));
    closes(flat, after);
    expect(itemWith(after, salary)).toMatchObject({ theme: null, membership: 0, unthemed: '按修改意见移出主题' });
    expect(after.ledger.unthemed).toBe(flat.ledger.unthemed + 1);
  });

  it('comes from none, or from the non-answers, into a theme', () => {
    const after = corrected(flat, move('希望学校公众号的字大一点。', '更新教学设备'), move('谢谢', '减轻教师填表负担'));
    closes(flat, after);
    expect(after.ledger).toMatchObject({ unthemed: 2, noContent: flat.ledger.noContent - 1, themed: 87 });
    expect(itemWith(after, '希望学校公众号的字大一点。')?.unthemed).toBeUndefined();
  });

  it('makes the theme that its row names when there is none, inside another when the name says so', () => {
    const after = corrected(leveled, move(salary, '班主任待遇'), move(dish, '改善办学条件／菜谱公示'));
    closes(leveled, after);
    expect(theme(after, '班主任待遇')).toMatchObject({ id: 'c2', size: 1, corrected: { name: null } });
    expect(theme(after, '菜谱公示')).toMatchObject({ id: 'c1', parent: 't1', size: 1, received: 2 });
    expect(theme(after, '改善办学条件')?.size).toBe(35);
  });

  it('that is sent to a theme with sub-themes stands in one for the rest', () => {
    const after = corrected(leveled, move(salary, '改善办学条件'));
    closes(leveled, after);
    expect(theme(after, '其他')).toMatchObject({ id: 't1-0', parent: 't1', size: 1 });
  });

  it('keeps its note, and a note alone is no correction', () => {
    const after = corrected(flat, ['台账', '意见建议原文', salary, { 备注: '请人事科核实' }]);
    expect(itemWith(after, salary)?.note).toBe('请人事科核实');
    expect(after.corrections).toBeUndefined();
    expect(correctedBy(flat, ledgerOf(after))).toEqual(after);
  });

  it('is found again by its text when rows were inserted above it', () => {
    const sheets = edited(ledgerOf(flat), move(salary, '减轻教师填表负担'));
    const shifted = { ...flat, items: flat.items.map((item) => ({ ...item, id: `${item.id}x` })) };
    const ids = new Map(flat.items.map(({ id }) => [id, `${id}x`]));
    const renamed = {
      ...shifted,
      items: shifted.items.map(({ duplicateOf, ...item }) => ({
        ...item,
        ...(duplicateOf !== undefined && { duplicateOf: ids.get(duplicateOf) ?? '' }),
      })),
      themes: flat.themes.map((one) => ({ ...one, representatives: one.representatives.map((id) => `${id}x`) })),
    };
    expect(itemWith(correctedBy(renamed, sheets), salary)?.theme).toBe('t4');
  });

  it('of that id with another text is left alone', () => {
    const sheets = edited(ledgerOf(flat), move(salary, '减轻教师填表负担'));
    const other = {
      ...flat,
      items: flat.items.map((item) => (item.text === salary ? { ...item, text: '完全是另一回事' } : item)),
    };
    const after = correctedBy(other, sheets);
    expect(itemWith(after, '完全是另一回事')?.theme).toBe('t6');
    expect(refusals(after)[0]?.reason).toContain('没有这一条');
    const typo = {
      ...flat,
      items: flat.items.map((item) => (item.text === salary ? { ...item, text: `${salary}谢谢！` } : item)),
    };
    expect(itemWith(correctedBy(typo, sheets), `${salary}谢谢！`)?.theme).toBe('t4');
  });
});

describe('a theme', () => {
  it('takes a new name', () => {
    const after = corrected(flat, rename('完善绩效分配办法', '绩效与津贴'));
    closes(flat, after);
    expect(theme(after, '绩效与津贴')).toMatchObject({ id: 't6', size: 9, corrected: { name: '完善绩效分配办法' } });
    expect(names(after)).not.toContain('完善绩效分配办法');
  });

  it('joins another that gets the same name, or has it', () => {
    const both = corrected(flat, rename('完善绩效分配办法', '减负与待遇'), rename('减轻教师填表负担', '减负与待遇'));
    closes(flat, both);
    expect(theme(both, '减负与待遇')).toMatchObject({ id: 't4', size: 19, received: 24 });
    expect(both.themes).toHaveLength(7);
    const into = corrected(flat, rename('完善绩效分配办法', '减轻教师填表负担'));
    closes(flat, into);
    expect(theme(into, '减轻教师填表负担')).toMatchObject({ id: 't4', size: 19 });
    expect(theme(into, '减轻教师填表负担')?.keywords[0]?.score).toBe(9);
    expect(theme(into, '减轻教师填表负担')?.corrected).toBeUndefined();
  });

  it('goes under another, and what that one holds itself stands beside it', () => {
    const after = corrected(flat, under('规范课后服务安排', '关心学生心理健康'));
    closes(flat, after);
    expect(theme(after, '关心学生心理健康')).toMatchObject({ id: 't7', size: 15 });
    expect(theme(after, '规范课后服务安排')).toMatchObject({ parent: 't7', size: 7, corrected: { parent: null } });
    expect(theme(after, '其他')).toMatchObject({ id: 't7-0', parent: 't7', size: 8 });
    expect(after.ledger.themes).toBe(7);
  });

  it('goes to the top, or under a theme that a row was added for', () => {
    const top = corrected(leveled, under('规范课后服务安排', ''));
    closes(leveled, top);
    expect(theme(top, '规范课后服务安排')?.parent).toBeUndefined();
    expect(theme(top, '提高教育教学水平')?.size).toBe(24);
    const added = withRow(
      edited(ledgerOf(flat), under('完善绩效分配办法', '教师待遇'), under('减轻教师填表负担', '教师待遇')),
      '主题',
      {
        '主题（可改）': '教师待遇',
      },
    );
    const after = correctedBy(flat, added);
    closes(flat, after);
    expect(theme(after, '教师待遇')).toMatchObject({ id: 'c1', size: 19, corrected: { name: null } });
    expect(theme(after, '教师待遇')?.representatives.length).toBeGreaterThan(0);
  });

  it('goes away, and its items belong to none unless a hand moved them', () => {
    const after = corrected(flat, remove('完善绩效分配办法'), move(salary, '减轻教师填表负担'));
    closes(flat, after);
    expect(names(after)).not.toContain('完善绩效分配办法');
    expect(after.ledger.unthemed).toBe(flat.ledger.unthemed + 8);
    expect(itemWith(after, '支教教师回校后绩效不应受影响。')?.unthemed).toBe(
      '所在主题「完善绩效分配办法」已按修改意见删除',
    );
    expect(itemWith(after, salary)?.theme).toBe('t4');
  });

  it('takes its sub-themes with it when it goes away, those moved elsewhere aside', () => {
    const after = corrected(leveled, remove('改善办学条件'), under('更新教学设备', ''));
    closes(leveled, after);
    expect(names(after)).not.toContain('改善食堂饭菜质量');
    expect(theme(after, '更新教学设备')).toMatchObject({ size: 13 });
  });

  it('merges with one that has sub-themes as one of them', () => {
    const after = corrected(leveled, rename('完善绩效分配办法', '改善办学条件'));
    closes(leveled, after);
    expect(theme(after, '完善绩效分配办法')).toMatchObject({ parent: 't1', size: 9 });
    expect(theme(after, '改善办学条件')?.size).toBe(44);
    const broad = corrected(leveled, rename('改善办学条件', '条件与质量'), rename('提高教育教学水平', '条件与质量'));
    closes(leveled, broad);
    expect(theme(broad, '条件与质量')).toMatchObject({ id: 't1', size: 66 });
    expect(broad.themes.filter(({ parent }) => parent === 't1')).toHaveLength(6);
  });

  it('that loses its last item is no more', () => {
    const sheets = edited(ledgerOf(flat), ['台账', '主题', '规范课后服务安排', { '主题（可改）': '关心学生心理健康' }]);
    const after = correctedBy(flat, sheets);
    closes(flat, after);
    expect(names(after)).not.toContain('规范课后服务安排');
    expect(theme(after, '关心学生心理健康')?.size).toBe(15);
  });
});

describe('rounds of corrections', () => {
  it('build on each other: a theme renamed twice keeps the items that a hand put there', () => {
    const first = corrected(flat, rename('完善绩效分配办法', '绩效'), move(dish, '完善绩效分配办法'));
    closes(flat, first);
    const second = correctedBy(flat, edited(ledgerOf(first), rename('绩效', '绩效与津贴')));
    closes(flat, second);
    expect(theme(second, '绩效与津贴')).toMatchObject({ id: 't6', size: 10 });
    expect(names(second)).not.toContain('绩效');
  });

  it('rename a merged theme as a whole, and part it again', () => {
    const merged = corrected(flat, rename('完善绩效分配办法', '减轻教师填表负担'));
    const renamed = correctedBy(flat, edited(ledgerOf(merged), ['主题', '主题标识', 't4', { '主题（可改）': '减负' }]));
    closes(flat, renamed);
    expect(theme(renamed, '减负')?.size).toBe(19);
    const parted = correctedBy(
      flat,
      edited(ledgerOf(merged), ['主题', '主题标识', 't6', { '主题（可改）': '完善绩效分配办法' }]),
    );
    expect(parted).toBe(flat);
  });

  it('rename a theme made by hand, and the one for the rest', () => {
    const made = corrected(leveled, move(salary, '班主任待遇'), under('减轻教师填表负担', '完善绩效分配办法'));
    closes(leveled, made);
    const renamed = correctedBy(
      leveled,
      edited(ledgerOf(made), rename('班主任待遇', '班主任津贴'), rename('其他', '绩效办法')),
    );
    closes(leveled, renamed);
    expect(theme(renamed, '班主任津贴')).toMatchObject({ id: 'c1', size: 1 });
    expect(theme(renamed, '绩效办法')).toMatchObject({ id: 't4-0', parent: 't4', size: 8 });
  });

  it('hold when the texts change and the themes with them', () => {
    const sheets = edited(
      ledgerOf(flat),
      rename('完善绩效分配办法', '绩效与津贴'),
      move(salary, '减轻教师填表负担'),
      move(dish, '菜谱'),
    );
    const ids = new Map(flat.themes.map(({ id }, index) => [id, `t${flat.themes.length - index}`]));
    const changed: ThemesResult = {
      ...flat,
      themes: flat.themes.map((one) => ({ ...one, id: ids.get(one.id) ?? '' })),
      items: flat.items.map((item) => ({ ...item, theme: item.theme === null ? null : (ids.get(item.theme) ?? null) })),
    };
    const after = correctedBy(changed, sheets);
    expect(theme(after, '绩效与津贴')?.id).toBe('t3');
    expect(itemWith(after, salary)?.theme).toBe(theme(after, '减轻教师填表负担')?.id);
    expect(itemWith(after, dish)?.theme).toBe(theme(after, '菜谱')?.id);
    expect(refusals(after)).toEqual([]);
  });

  it('keep for later what concerns a text that was taken out', () => {
    const sheets = edited(ledgerOf(flat), move(salary, '减轻教师填表负担'), [
      '台账',
      '意见建议原文',
      salary,
      { 备注: '核实' },
    ]);
    const without = withoutSalary();
    const without2 = correctedBy(without, sheets);
    expect(refusals(without2)).toHaveLength(1);
    const again = correctedBy(without, ledgerOf(without2));
    expect(again).toEqual(without2);
    const back = correctedBy(flat, ledgerOf(again));
    expect(itemWith(back, salary)).toMatchObject({ theme: 't4', note: '核实' });
  });
});

describe('the theme for what is left beside sub-themes', () => {
  const one = corrected(flat, under('完善绩效分配办法', '减轻教师填表负担'));
  const other = '更新教学设备';

  it('goes under another theme with all its items, and the sums close', () => {
    const after = correctedBy(flat, edited(ledgerOf(one), under('其他', other)));
    closes(flat, after);
    const [whole, rest] = [theme(after, other), theme(after, '其他')];
    expect(rest?.parent).toBe(whole?.id);
    expect(whole?.size).toBe(
      after.themes.filter(({ parent }) => parent === whole?.id).reduce((n, { size }) => n + size, 0),
    );
    expect(after.items.some((item) => item.theme === whole?.id)).toBe(false);
  });

  it('can be removed, and its items belong to none', () => {
    const after = correctedBy(flat, edited(ledgerOf(one), remove('其他')));
    closes(flat, after);
    expect(names(after)).not.toContain('其他');
    const left = theme(one, '其他')?.size ?? 0;
    expect(after.ledger.unthemed).toBe(flat.ledger.unthemed + left);
    expect(after.items.find(({ unthemed }) => unthemed === '所在主题「其他」已按修改意见删除')).toBeDefined();
  });
});

describe('a theme made by hand', () => {
  it('takes its items along when it is removed', () => {
    const one = corrected(flat, move(salary, '班主任待遇'));
    const after = correctedBy(flat, edited(ledgerOf(one), remove('班主任待遇')));
    closes(flat, after);
    expect(itemWith(after, salary)).toMatchObject({ theme: null, corrected: { by: 'item' } });
    expect(refusals(after)).toEqual([]);
  });

  it('is not made for nothing', () => {
    const after = correctedBy(flat, withRow(ledgerOf(flat), '主题', { '主题（可改）': '教师发展' }));
    expect(refusals(after)).toMatchObject([
      { what: '新增主题「教师发展」', reason: expect.stringContaining('没有设立') },
    ]);
    expect(names(after)).toEqual(names(flat));
  });
});

describe('what is put back', () => {
  it('is no correction any more, in a theme or in none', () => {
    const stray = leveled.items.find(({ unthemed }) => unthemed !== undefined)?.text ?? '';
    const one = corrected(leveled, move(salary, '减轻教师填表负担'), move(stray, '减轻教师填表负担'));
    const back = edited(ledgerOf(one), move(salary, '完善绩效分配办法'), move(stray, '未归类'));
    expect(correctedBy(leveled, back)).toEqual(leveled);
  });
});

it('non-answers that went to a theme are told as such', () => {
  const silent = flat.items.find(({ noContent, duplicateOf }) => noContent && duplicateOf === undefined);
  const after = corrected(flat, ['台账', '标识', silent?.id ?? '', { '主题（可改）': '减轻教师填表负担' }]);
  closes(flat, after);
  const [entry] = after.corrections?.applied ?? [];
  expect(entry && correctionText(entry)).toBe('无实质内容的1条改归「减轻教师填表负担」');
});

it('a name is known with spaces inside', () => {
  const after = corrected(flat, move(salary, '减轻 教师填表 负担'));
  expect(itemWith(after, salary)?.theme).toBe('t4');
});

it('a correction that waits for its text follows the theme to its new name', () => {
  const asked = edited(ledgerOf(flat), move(salary, '减轻教师填表负担'));
  const without = withoutSalary();
  const waiting = correctedBy(without, asked);
  const renamed = correctedBy(without, edited(ledgerOf(waiting), rename('减轻教师填表负担', '减轻教师负担')));
  const after = correctedBy(flat, ledgerOf(renamed));
  expect(itemWith(after, salary)?.theme).toBe('t4');
  expect(names(after)).toHaveLength(flat.themes.length);
});

describe('edits that nothing can be done with are told', () => {
  it.each([
    ['a row added by hand', withRow(ledgerOf(flat), '台账', { 意见建议原文: '希望多开社团。' }), /没有计入/u],
    [
      'a name in the wrong column',
      edited(ledgerOf(flat), ['主题', '主题', '更新教学设备', { 主题: '教学设备' }]),
      /改的是「主题」列/u,
    ],
    [
      'a row taken out of the sheet of themes',
      ledgerOf(flat).map((sheet) => (sheet.name === '主题' ? { ...sheet, rows: sheet.rows.slice(0, -1) } : sheet)),
      /写「是」/u,
    ],
    [
      'a copy of the ledger',
      [
        ...ledgerOf(flat),
        ...ledgerOf(flat)
          .filter(({ name }) => name === '台账')
          .map((sheet) => ({ ...sheet, name: '台账 (2)' })),
      ],
      /只按「台账」执行/u,
    ],
  ])('%s', (_, sheets, reason) => {
    const after = correctedBy(flat, sheets);
    expect(refusals(after)).toMatchObject([{ reason: expect.stringMatching(reason) }]);
    expect(after.themes).toEqual(flat.themes);
    expect(after.items).toEqual(flat.items);
  });
});

describe('what cannot be done is listed with a reason', () => {
  const listed = (...edits: readonly Edit[]) =>
    refusals(corrected(leveled, ...edits)).map(({ what, reason }) => `${what}：${reason}`);

  it.each<[string, Edit[], RegExp]>([
    ['a parent that does not exist', [under('更新教学设备', '没有的主题')], /没有叫「没有的主题」的主题/u],
    ['itself as parent', [under('减轻教师填表负担', '减轻教师填表负担')], /自己不能作自己的上级/u],
    ['a sub-theme as parent', [under('减轻教师填表负担', '更新教学设备')], /本身是子主题/u],
    ['a parent for a theme with sub-themes', [under('改善办学条件', '减轻教师填表负担')], /下面还有子主题/u],
    [
      'two themes under each other',
      [under('减轻教师填表负担', '完善绩效分配办法'), under('完善绩效分配办法', '减轻教师填表负担')],
      /「完善绩效分配办法」归入上级「减轻教师填表负担」：/u,
    ],
    [
      'a removed theme as parent',
      [remove('完善绩效分配办法'), under('减轻教师填表负担', '完善绩效分配办法')],
      /已要求删除/u,
    ],
    [
      'an item for a removed theme',
      [remove('完善绩效分配办法'), move(dish, '完善绩效分配办法')],
      /「食堂菜品.+」归入「完善绩效分配办法」：「完善绩效分配办法」已要求删除/u,
    ],
    [
      'a repeat that wants to go elsewhere',
      [move('门前摊贩占道经营，卫生、交通都受影响！', '更新教学设备')],
      /随那一条归类/u,
    ],
    ['a name that is a text', [rename('更新教学设备', '很长的名称'.repeat(10))], /50字/u],
    [
      'a mark that says neither yes nor no',
      [['主题', '主题', '更新教学设备', { '删除（可改）': '待定' }]],
      /「待定」/u,
    ],
    ['an emptied cell', [move(dish, '')], /要移出主题，请写「未归类」/u],
  ])('%s', (_, edits, reason) => {
    const all = listed(...edits);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(reason);
  });

  it('two rows for one item, where the first holds', () => {
    const sheets = edited(ledgerOf(flat), move(salary, '减轻教师填表负担'));
    const titles = sheets[0]?.rows[0]?.cells ?? [];
    const row = sheets[0]?.rows.find(({ cells }) => cells.includes(salary));
    const copy = Object.fromEntries(titles.map((title, index) => [title, row?.cells[index] ?? '']));
    const twice = withRow(sheets, '台账', { ...copy, '主题（可改）': '更新教学设备' });
    const after = correctedBy(flat, twice);
    expect(itemWith(after, salary)?.theme).toBe('t4');
    expect(refusals(after)).toHaveLength(1);
  });

  it('a theme that this time was not found, kept for the next', () => {
    const sheets = edited(ledgerOf(flat), rename('完善绩效分配办法', '绩效'));
    const other = { ...flat, themes: flat.themes.map((one) => (one.id === 't6' ? { ...one, name: '改进考核' } : one)) };
    const after = correctedBy(other, sheets);
    expect(refusals(after)[0]).toMatchObject({ what: '主题「完善绩效分配办法」', theme: { name: '绩效' } });
    const back = correctedBy(flat, ledgerOf(after));
    expect(theme(back, '绩效')?.id).toBe('t6');
  });

  it('says several themes of one name apart', () => {
    const same = {
      ...leveled,
      themes: leveled.themes.map((one) =>
        one.id === 't2-3' || one.id === 't1-3' ? { ...one, name: '加强安全' } : one,
      ),
    };
    expect(correctedBy(same, ledgerOf(same))).toBe(same);
    const after = corrected(same, move(dish, '提高教育教学水平／加强安全'), move(salary, '加强安全'));
    expect(itemWith(after, dish)?.theme).toBe('t2-3');
    expect(refusals(after)[0]?.reason).toContain('不止一个');
  });
});

describe('a workbook that is no ledger', () => {
  it.each([
    ['is empty', [{ name: 'Sheet1', rows: [] }], /修改表「台账.xlsx」是空的/u],
    ['is something else', [{ name: '名单', rows: [{ row: 1, cells: ['姓名', '单位'] }] }], /没有「标识」列/u],
    ['is an old ledger', [{ name: '台账', rows: [{ row: 1, cells: ['编号', '主题', '标识'] }] }], /「主题（可改）」/u],
  ])('%s: one sentence', (_, sheets, sentence) => {
    expect(() => correctedBy(flat, sheets)).toThrow(sentence);
  });
});

describe('a ledger with parts missing', () => {
  it.each([
    ['主题', '主题标识'],
    ['主题', '主题（可改）'],
    ['主题', '程序命名'],
    ['主题', '修改情况'],
    ['台账', '归类依据'],
  ])('sheet %s without %s: one sentence, for corrections would be lost', (name, title) => {
    const sheets = ledgerOf(flat).map((sheet) => {
      const at = sheet.name === name ? (sheet.rows[0]?.cells.indexOf(title) ?? -1) : -1;
      const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((_, place) => place !== at) }));
      return { ...sheet, rows };
    });
    expect(() => correctedBy(flat, sheets)).toThrow(`「${name}」表里没有「${title}」列`);
  });

  it('says so when the sheet of themes is gone', () => {
    const after = correctedBy(
      flat,
      ledgerOf(flat).filter(({ name }) => name !== '主题'),
    );
    expect(refusals(after)[0]?.reason).toContain('没有「主题」表');
  });
});

it('takes names with line breaks and unseen characters for the same name', () => {
  const after = corrected(flat, rename('完善绩效分配办法', '教师\u0001\n待遇\u200b'), move(dish, '教师\n待遇'));
  expect(names(after).filter((name) => name.includes('待遇'))).toEqual(['教师 待遇']);
  expect(correctedBy(flat, ledgerOf(after))).toEqual(after);
});

it('does without a sub-theme for the rest where the others went away with other texts', () => {
  const made = corrected(flat, under('关心学生心理健康', '完善绩效分配办法'));
  expect(theme(made, '其他')?.parent).toBe('t6');
  const other = {
    ...flat,
    themes: flat.themes.map((one) => (one.name === '关心学生心理健康' ? { ...one, name: '心理辅导' } : one)),
  };
  const after = correctedBy(other, ledgerOf(made));
  expect(names(after)).not.toContain('其他');
  expect(theme(after, '完善绩效分配办法')?.size).toBe(theme(flat, '完善绩效分配办法')?.size);
});
