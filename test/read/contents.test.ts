import { describe, expect, test } from 'vitest';
import { contents } from '../../src/read/clean/contents.js';

/** The lines that are contents; a line that begins with # has a level of the format. */
function droppedOf(...lines: readonly string[]): string[] {
  let start = 0;
  const placed = lines.map((line, index) => {
    const text = line.replace(/^#/u, '');
    const at = { start, end: start + text.length, text, source: { file: '稿.txt', line: index + 1 } };
    start = at.end + 1;
    return { ...at, ...(line.startsWith('#') && { level: 1 }) };
  });
  const all = placed.map(({ text }) => text).join('\n');
  return contents(placed).map(({ span, reason }) => `${reason}：${all.slice(span.start, span.end)}`);
}

const text = ['一、基本情况', '全县有水库六座。', '二、工作打算', '年内除险两座。'];

describe('contents', () => {
  test.each([
    ['a tab', '一、基本情况\t1', '二、工作打算\t12'],
    ['dots', '一、基本情况……1', '二、工作打算 ......... 12'],
    ['dots and brackets', '一、基本情况…………（1）', '二、工作打算…………（12）'],
    ['nothing, but the headings stand below', '一、基本情况', '二、工作打算'],
  ])('entries with %s between them and the page number', (_, ...entries) => {
    expect(droppedOf('调研报告', '目　录', '', ...entries, '', ...text)).toEqual(
      ['目　录', ...entries].map((line) => `目录：${line}`),
    );
  });

  test('several entries with dots are contents without the word', () => {
    expect(droppedOf('一、基本情况……1', '二、工作打算……3', ...text)).toHaveLength(2);
    expect(droppedOf('一、基本情况……1', ...text)).toEqual([]);
  });

  test('headings of the text stay', () => {
    expect(droppedOf('目录', ...text)).toEqual(['目录：目录']);
    expect(droppedOf('目录', '一、存在问题', '（一）不足。', '一、存在问题', '（二）不细。')).toEqual(['目录：目录']);
    expect(droppedOf('#目录', '#一、基本情况', '#二、工作打算', '#一、基本情况', '#二、工作打算')).toEqual([
      '目录：目录',
    ]);
    expect(droppedOf('建立问题目录', '食堂\t12', '宿舍\t9')).toEqual([]);
  });
});
