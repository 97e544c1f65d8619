import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSubmissions } from '../../src/read/index.js';

const fixture = (name: string) =>
  relative('.', fileURLToPath(new URL(`../fixtures/read/${name}`, import.meta.url))).replaceAll('\\', '/');

test('a workbook written by LibreOffice', async () => {
  const file = fixture('libreoffice.xlsx');
  const { documents } = await readSubmissions([file]);
  expect(documents.map(({ text, meta, source }) => [text, meta, source])).toEqual([
    ['建议延长借阅时间', { 单位: '一小', 时间: '2009-03-24' }, { file, sheet: 'a', row: 2 }],
    ['希望整修操场', { 单位: '7012', 时间: '2009-03-25' }, { file, sheet: 'a', row: 3 }],
  ]);
});

test('a CSV in GBK with CRLF, a cell of two lines and broken quotes', async () => {
  const file = fixture('gbk-broken-quotes.csv');
  const { documents, notices } = await readSubmissions([file]);
  expect(documents.map(({ text, meta, source }) => [source.row, text, meta.姓名])).toEqual([
    [2, '希望延长借阅时间，\n周末也开放', '张某'],
    [3, '"饭菜"有时偏凉', '李某'],
    [4, '"没有写完的引号', '王某'],
    [5, '无', '赵某'],
  ]);
  expect(notices).toEqual([
    `${file}：按 GB18030（GBK）编码读取`,
    `${file}：第3行的引号没有正确结束，已按单行读取，请核对`,
    `${file}：第4行的引号没有正确结束，已按单行读取，请核对`,
    `${file}：第1行为表头，内容=B列（意见建议），单位=A列（单位），姓名=C列（姓名）`,
  ]);
});
