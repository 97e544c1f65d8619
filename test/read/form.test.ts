import { expect, test } from 'vitest';
import { formLines } from '../../src/read/table/form.js';

const opinion = ['意见建议', '药品配送周期太长，常用药断货。', '', ''];

/** The lines of a form whose first row has these cells, without those of the opinion. */
function lines(...cells: string[]): string[] | undefined {
  const rows = [cells, opinion].map((row, index) => ({ row: index + 1, cells: row }));
  return formLines({ rows })
    ?.map(({ text }) => text)
    .slice(0, -1);
}

test('an answer as short as 「无」, where labels and values stand above it', () => {
  const rows = (...cells: string[][]) => cells.map((row, index) => ({ row: index + 1, cells: row }));
  const filled = formLines({ rows: rows(['单位', '卫生院', '姓名', '时某'], ['意见建议', '无', '', '']) });
  expect(filled?.map(({ text }) => text)).toEqual(['单位：卫生院\u3000姓名：时某', '无']);
  expect(formLines({ rows: rows(['单位', '意见'], ['意见建议', '无']) })).toBeUndefined();
});

test.each([
  ['labels and values', ['单位', '卫生院', '姓名', '时某'], ['单位：卫生院\u3000姓名：时某']],
  ['a label left blank at the end', ['时间', '2023年9月16日', '联系电话', ''], ['时间：2023年9月16日']],
  ['a label left blank before another', ['姓名', '', '联系电话', '12345'], ['姓名：', '联系电话：12345']],
  ['a label of no attribute', ['姓名', '时某', '职务', '护士长'], ['姓名：时某', '职务：护士长']],
  ['a value that is called like a label', ['时间', '9月16日', '方式', '电话'], ['时间：9月16日\u3000方式：电话']],
  ['a value away from its label', ['单位', '', '卫生院', ''], ['单位：卫生院']],
  ['a group of labels', ['基本情况', '姓名', '时某', '年龄'], ['姓名：时某', '基本情况']],
  ['no label of an attribute', ['性别', '', '职务', '护士长'], ['职务：护士长']],
])('%s', (_, cells, expected) => {
  expect(lines(...cells)).toEqual(expected);
});
