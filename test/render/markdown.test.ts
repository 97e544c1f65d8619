import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/block.js';
import { renderers } from '../../src/render/index.js';
import { resultOf } from '../fixtures/render/result.js';

const write = async (...blocks: readonly Block[]) => {
  const report = { title: '报告', blocks, sheets: [], result: resultOf([], []) };
  return new TextDecoder().decode(await renderers.find('md').render(report));
};

describe('Markdown', () => {
  it('writes each kind of block', async () => {
    const text = await write(
      { kind: 'heading', level: 1, text: '一、基本情况' },
      { kind: 'paragraph', text: '收到2条。' },
      { kind: 'list', entries: ['甲', '乙'] },
      { kind: 'quote', text: '第一行\n第二行', cite: '一中（a.csv，第2行）' },
      { kind: 'table', header: ['主题', '条数'], rows: [['甲|乙', 2]] },
      {
        kind: 'bars',
        caption: '条数',
        bars: [
          { label: '甲', value: 10 },
          { label: '乙', value: 5 },
        ],
      },
    );
    expect(text).toBe(
      [
        '# 报告',
        '',
        '## 一、基本情况',
        '',
        '收到2条。',
        '',
        '1. 甲',
        '2. 乙',
        '',
        '> 第一行\\',
        '> 第二行',
        '>',
        '> —— 一中（a.csv，第2行）',
        '',
        '| 主题 | 条数 |',
        '| --- | ---: |',
        '| 甲\\|乙 | 2 |',
        '',
        '| 条数 |  |',
        '| --- | --- |',
        `| 甲 | ${'█'.repeat(20)} 10 |`,
        `| 乙 | ${'█'.repeat(10)} 5 |`,
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['# 标题', '\\# 标题'],
    ['- 列表', '\\- 列表'],
    ['3. 列表', '3\\. 列表'],
    ['18.8%', '18.8%'],
    ['> 引用', '\\> 引用'],
    ['    代码', '\u3000\u3000\u3000\u3000代码'],
    ['<b>&lt;`*_~', '\\<b\\>\\&lt;\\`\\*\\_\\~'],
  ])('takes %j for text', async (text, written) => {
    expect(await write({ kind: 'paragraph', text })).toBe(`# 报告\n\n${written}\n`);
  });

  it('says with a quote how many said the same', async () => {
    const folded = { summary: '相同或相近的意见共3条', entries: [] };
    expect(await write({ kind: 'quote', text: '甲', cite: '一中', folded })).toContain(
      '> —— 一中；相同或相近的意见共3条',
    );
  });
});
