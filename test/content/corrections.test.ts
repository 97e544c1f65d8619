import { expect, it } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import type { ThemesResult } from '../../src/core/results.js';
import { sampleResult } from '../fixtures/render/result.js';

const base = sampleResult();
const corrections: ThemesResult['corrections'] = {
  applied: [
    { kind: 'rename', from: '甲', to: '乙' },
    { kind: 'parent', theme: '丙', from: null, to: '乙' },
    { kind: 'merge', from: '丁', to: '乙', count: 9 },
    { kind: 'remove', from: '戊', to: null, count: 3 },
    { kind: 'create', from: null, to: '己', count: 2 },
    { kind: 'move', from: '甲', to: '己', count: 2 },
    { kind: 'move', from: null, to: null, count: 1 },
  ],
  refused: [
    { what: '「某条」', reason: '没有这一条', item: { id: 'x1', text: '某条', to: '乙', note: '核实' } },
    {
      what: '主题「庚」',
      reason: '没有归出',
      theme: { id: 't9', computed: '庚', name: '辛', parent: '', remove: true },
    },
  ],
  gone: [{ id: 't8', computed: '丁', name: '乙', parent: null, why: 'merge' }],
};
const { blocks, sheets } = summaryReport({ ...base, corrections });
const cells = (name: string) => {
  const sheet = sheets.find((one) => one.name === name);
  return sheet?.rows.map((row) => Object.fromEntries(sheet.columns.map(({ title }, at) => [title, row[at]])));
};

it('tells in the report what was corrected and what was not', () => {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === '五、人工修改情况');
  expect(blocks.slice(at + 1, at + 5)).toMatchObject([
    { text: '按修改意见改归3条、调整主题5处；未执行的修改2处。' },
    {
      entries: [
        '主题「甲」改名为「乙」。',
        '主题「丙」归到「乙」之下。',
        '主题「丁」并入「乙」（9条）。',
        '删除主题「戊」（3条）。',
        '新增主题「己」（2条）。',
        '「甲」中的2条改归「己」。',
        '未归类的1条移出主题。',
      ],
    },
    { text: '以下修改没有执行，请核对：' },
    {
      rows: [
        ['「某条」', '没有这一条'],
        ['主题「庚」', '没有归出'],
      ],
    },
  ]);
});

it('logs them in the workbook, keeps what waits for another time and the themes that are gone', () => {
  expect(sheets.map(({ name }) => name)).toEqual(['台账', '主题', '核对', '修改记录', '未执行的修改', '说明']);
  expect(cells('修改记录')).toHaveLength(9);
  expect(cells('未执行的修改')).toMatchObject([
    { 标识: 'x1', 意见建议原文: '某条', '主题（可改）': '乙', 备注: '核实' },
    { 主题标识: 't9', 程序命名: '庚', '主题（可改）': '辛', '删除（可改）': '是', 修改情况: '改上级' },
  ]);
  expect(cells('主题')?.at(-1)).toMatchObject({
    主题标识: 't8',
    程序命名: '丁',
    '主题（可改）': '乙',
    修改情况: '并入',
  });
});

it('has neither section nor sheet where nothing was corrected', () => {
  const plain = summaryReport(base);
  expect(JSON.stringify(plain.blocks)).not.toContain('人工修改');
  expect(plain.sheets.map(({ name }) => name)).not.toContain('修改记录');
});
