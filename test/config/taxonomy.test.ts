import { expect, it } from 'vitest';
import { parseTaxonomy, taxonomyOfRows } from '../../src/config/taxonomy.js';

const named = (name: string) =>
  `themes:\n - name: ${JSON.stringify(name)}\n   words: [食堂]\n - name: 校车\n   words: [校车]\n`;

it('does not take the word for no theme as a name', () => {
  expect(() => parseTaxonomy(named('未归类'), 't.yaml')).toThrow('不能叫「未归类」');
});

it('puts names on one line', () => {
  expect(parseTaxonomy(named('办好\n食堂\u0007'), 't.yaml').themes[0]?.name).toBe('办好 食堂');
});

it('takes the rows under a theme whose cells are merged as that theme', () => {
  const rows = [
    ['主题', '例文'],
    ['食堂', '饭菜太贵'],
    ['', '打饭要排队'],
    ['校车', '班车太少'],
    ['', '校车晚点'],
  ];
  expect(taxonomyOfRows(rows, 't.xlsx').themes).toEqual([
    { name: '食堂', words: [], examples: ['饭菜太贵', '打饭要排队'] },
    { name: '校车', words: [], examples: ['班车太少', '校车晚点'] },
  ]);
});

it('names the first few problems of a file and counts the rest', () => {
  const keys = Array.from({ length: 30 }, (_, key) => `k${key}: 1\n`).join('');
  expect(() => parseTaxonomy(`${keys}${named('食堂')}`, 't.yaml')).toThrow(
    /^主题表「t\.yaml」有误：第 1 行 「k0」.*第 10 行 「k9」是不认识的键，请删除或改正；另有 20 处$/u,
  );
});

it('tells the row and the column of a problem in a sheet', () => {
  const rows = [['填表说明'], ['主题', '词语'], ['食堂', '食堂、饭菜'], [], ['水电', '水、停电'], ['未归类', '校车']];
  expect(() => taxonomyOfRows(rows, 't.xlsx')).toThrow(
    '主题表「t.xlsx」有误：第 5 行「词语」列「水」至少两个字；第 6 行「主题」列不能叫「未归类」',
  );
  expect(() => taxonomyOfRows(rows.slice(0, 3), 't.xlsx')).toThrow('主题表「t.xlsx」有误：至少要有两个主题');
});
