import { Document, type FileChild, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { readFile } from './folder.js';

const word = (...children: FileChild[]) => Packer.toBuffer(new Document({ sections: [{ children }] }));
const table = (...rows: string[][]) =>
  new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
const cell = (text: string) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) });

describe('tables in Word documents', () => {
  test('with a column of content give a document a row; title and statements around hold for all', async () => {
    const bytes = await word(
      new Paragraph('第五小学意见建议汇总表'),
      new Paragraph('填报时间：2009年3月24日'),
      table(['序号', '意见建议', '提出人'], ['1', '延长借阅时间', '张某'], ['2', '整修操场', '']),
    );
    const { documents, notices } = await readFile('a.docx', bytes);
    expect(documents.map(({ form, text, meta, source }) => [form, text, meta, source.sheet, source.row])).toEqual([
      ['row', '延长借阅时间', { 单位: '第五小学', 时间: '2009年3月24日', 姓名: '张某' }, '表1', 2],
      ['row', '整修操场', { 单位: '第五小学', 时间: '2009年3月24日' }, '表1', 3],
    ]);
    expect(notices).toEqual([
      'a.docx · 表1：第1行为表头，内容=B列（意见建议），姓名=C列（提出人）',
      'a.docx：表格以外的文字作为标题和说明，未计入',
    ]);
  });

  test('without one are lines of the text, in their place', async () => {
    const bytes = await word(
      new Paragraph('教师外出培训的机会太少，希望每学期安排两次。'),
      table(['项目', '人数'], ['参训', '30']),
      new Paragraph('图书更新太慢，希望每年新购五百册。'),
    );
    const { documents } = await readFile('a.docx', bytes);
    expect(documents.map(({ form, text }) => [form, text])).toEqual([
      [
        'text',
        '教师外出培训的机会太少，希望每学期安排两次。\n项目\t人数\n参训\t30\n图书更新太慢，希望每年新购五百册。',
      ],
    ]);
  });

  test('that are forms give their attributes and answers', async () => {
    const bytes = await word(
      new Paragraph('征求意见表'),
      table(
        ['单位', '实验小学', '姓名', '张某'],
        ['意见建议', '1.延长图书馆开放时间，方便学生。\n2.整修操场跑道，保障安全。'],
      ),
    );
    const { meta, blocks } = await readFile('a.docx', bytes);
    expect(meta).toEqual([{ 单位: '实验小学', 姓名: '张某' }]);
    expect(blocks[0]?.slice(1)).toEqual(['1.延长图书馆开放时间，方便学生。', '2.整修操场跑道，保障安全。']);
  });
});
