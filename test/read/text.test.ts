import { describe, expect, test } from 'vitest';
import { attributeLine, isDate, isUnit, unitOfPath, unitOfTitle } from '../../src/read/text/attributes.js';
import { readFile } from './folder.js';

describe('running text', () => {
  test('one file is one document; its text is the file, the blocks point into it with their lines', async () => {
    const content = '一、加强培训。\n\n　　二、增加图书。  \n';
    const { documents } = await readFile('a.txt', content.replaceAll('\n', '\r\n'));
    const [document] = documents;
    expect(document).toMatchObject({ form: 'text', text: content, meta: {} });
    expect(document?.blocks.map(({ span, source }) => [content.slice(span.start, span.end), source.line])).toEqual([
      ['一、加强培训。', 1],
      ['二、增加图书。', 3],
    ]);
  });

  test('Markdown gives the levels and keeps its marks', async () => {
    const { documents, blocks } = await readFile(
      'a.md',
      '# 汇总\n\n## 教学方面\n\n多读书，少考试，加强校本教研工作。\n',
    );
    expect(documents[0]?.text).toContain('## 教学方面');
    expect(documents[0]?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph']);
    expect(blocks[0]?.[2]).toBe('多读书，少考试，加强校本教研工作。');
  });

  test('lines that state attributes, and the signature, are attributes and no blocks', async () => {
    const { meta, blocks } = await readFile(
      'a.txt',
      '单位：第五小学　　姓　名：张某\n渠道: 座谈会\n\n一、加强培训，提高教师水平。\n二、增加图书。\n\n第五小学\n2009年3月24日\n',
    );
    expect(meta).toEqual([{ 单位: '第五小学', 姓名: '张某', 渠道: '座谈会', 时间: '2009年3月24日' }]);
    expect(blocks).toEqual([['一、加强培训，提高教师水平。', '二、增加图书。']]);
  });

  test('the unit is told by the title, else by the file, else by the folder', async () => {
    const unit = async (name: string, text: string) => (await readFile(name, text)).meta[0]?.单位;
    expect(await unit('第三小学/二小意见.txt', '第一中学意见建议汇总\n加强培训，提高水平。')).toBe('第一中学');
    expect(await unit('第三小学/第二小学意见.txt', '加强培训，提高水平。')).toBe('第二小学');
    expect(await unit('01第三小学/1.txt', '加强培训，提高水平。')).toBe('第三小学');
    expect(await unit('材料/1.txt', '加强培训，提高水平。')).toBeUndefined();
  });
});

describe('attribute lines', () => {
  test.each([
    ['填报单位：实验小学', { 单位: '实验小学' }],
    ['单位:实验小学 填表人:张某 日期:2009-3-24 10:30', { 单位: '实验小学', 姓名: '张某', 时间: '2009-3-24 10:30' }],
    ['姓名：', {}],
    ['建议：加强培训', undefined],
    ['部门：要加强协调。形成合力', undefined],
    ['他的单位：实验小学', undefined],
    ['一、单位管理', undefined],
  ])('%s', (line, expected) => {
    expect(attributeLine(line)).toEqual(expected);
  });
});

describe('names of units', () => {
  test.each(['第三小学', '城关镇中心幼儿园', '区教育局', '教务处', '中共某某区教育局委员会', '实验中学（东校区）'])(
    '%s',
    (name) => {
      expect(isUnit(name)).toBe(true);
    },
  );
  test.each([
    '意见建议',
    '加强学校',
    '会议室',
    '教师办公室',
    '关于改进学校',
    '第一组',
    '进一步规范会议室',
    '小学',
    '座谈会',
  ])('not %s', (name) => {
    expect(isUnit(name)).toBe(false);
  });
  test.each([
    ['实验小学领导班子分析检查报告', '实验小学'],
    ['第二中学关于食堂管理的建议', '第二中学'],
    ['2009年区教育局征求意见汇总', '区教育局'],
    ['关于学校工作的意见', undefined],
    ['对学校管理的建议', undefined],
    ['加强学校管理的建议', undefined],
    ['调研报告', undefined],
    ['图书馆的座位太少', undefined],
    ['教务处要加强管理，汇总意见', undefined],
    ['希望小学征求意见汇总', '希望小学'],
    ['希望学校意见箱多设几处', undefined],
  ])('in the title %s: %s', (title, expected) => {
    expect(unitOfTitle(title)).toBe(expected);
  });
  test.each([
    ['建议/第三小学意见建议.txt', '第三小学'],
    ['建议/02-第三小学/汇总.docx', '第三小学'],
    ['第三小学.txt', '第三小学'],
    ['建议/汇总.xlsx', undefined],
  ])('in the path %s: %s', (path, expected) => {
    expect(unitOfPath(path)).toBe(expected);
  });
});

describe('dates', () => {
  test.each(['2009年3月24日', '二00九年三月二十四日', '二〇〇九年三月', '2009-3-24', '（2009年3月）', '2009.03.24'])(
    '%s',
    (line) => {
      expect(isDate(line)).toBe(true);
    },
  );
  test.each(['2009年3月24日召开座谈会', '三月', '2009'])('not %s', (line) => {
    expect(isDate(line)).toBe(false);
  });
});
