import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readSubmissions } from '../../src/read/index.js';
import { folderWith } from './folder.js';

const workbook = await writeXlsx({ sheets: [{ name: '表', rows: [['意见'], ['多读书']] }] });
const locked = await writeXlsx({
  sheets: [{ name: '表', rows: [['意见']] }],
  encryption: { password: '1', spinCount: 10 },
});
const noise = Uint8Array.from({ length: 900 }, (_, index) => (index * index * 7 + index * 151) % 256);
/** The beginning of an old Office container, and nothing in it. */
const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(9)])));

const bad: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['空.txt', '', '文件是空的'],
  ['空白.md', '\n \u3000\n', '文件是空的'],
  ['二进制.txt', noise, '内容是二进制数据，不是文本'],
  ['图片.txt', Buffer.from('89504e470d0a1a0a0000', 'hex'), '内容是图片，暂不支持，请提交可以复制文字的 .docx 或 .txt'],
  ['扫描.pdf', '%PDF-1.4\n', '文件已损坏，或者不是真正的 PDF，请重新导出后提交'],
  ['网页.csv', '\n<!DOCTYPE html><html></html>', '文件里没有文字'],
  ['录音.mp3', 'ID3\u0003', '暂不支持 .mp3 文件'],
  ['没有扩展名', '多读书', '没有扩展名，不知道是什么文件'],
  ['密码.xlsx', locked, '文件有密码，请取消密码后重新提交'],
  ['旧表.xlsx', container, '文件已损坏（内部目录不完整），请用 Office 或 WPS 打开后另存再提交'],
  ['截断.xlsx', workbook.subarray(0, workbook.length - 200), '文件已损坏'],
  ['文字.xlsx', '多读书', '文件已损坏，或者不是真正的 .xlsx 文件，请重新另存后提交'],
  ['坏.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), '文件已损坏（内部 XML 有误）'],
  ['二进制表.xlsx', zip('xl/workbook.bin'), '内容是二进制工作簿（.xlsb），请另存为 .xlsx 后重新提交'],
  ['幻灯片.docx', zip('ppt/presentation.xml'), '文件已损坏（内部 XML 有误）'],
];

describe('a bad file is listed with its reason and the others are read', () => {
  test.each(bad)('%s', async (name, content, reason) => {
    const folder = folderWith({ [name]: content, '好.txt': '多读书，少考试，加强校本教研。' });
    const { documents, files, unreadable } = await readSubmissions([folder]);
    expect(documents).toHaveLength(1);
    expect(files).toContain(`${folder}/${name}`);
    expect(unreadable).toEqual([{ file: `${folder}/${name}`, reason: expect.stringContaining(reason) }]);
  });
});

test('a workbook under a wrong name is read as what it is, and told', async () => {
  const folder = folderWith({ '意见.et': workbook });
  const { documents, notices } = await readSubmissions([folder]);
  expect(documents.map(({ text }) => text)).toEqual(['多读书']);
  expect(notices[0]).toBe(`${folder}/意见.et：扩展名与内容不符，内容是 Excel、WPS 工作簿，按内容读取`);
});
