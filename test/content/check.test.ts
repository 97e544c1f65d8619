import { expect, it } from 'vitest';
import { checkContent } from '../../src/content/check/index.js';
import type { Block } from '../../src/core/block.js';
import { found, part, resultOf, reviewOf, sample } from '../render/check-reports.js';

const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

it('shows an overview, then each draft with its parts, its faults by gravity and the facts for its appraisal', () => {
  expect(headings(checkContent(sample).blocks)).toEqual([
    '1 总览',
    '1 甲.docx',
    '2 应有的部分',
    '2 错误（2处）',
    '2 提示（1处）',
    '2 供群众评议参考的事实',
    '1 乙.txt',
    '2 应有的部分',
    '1 读不出的文件',
  ]);
});

it('tells of a part the verdict, the place with the words, the reason and what to do', () => {
  const [parts] = tables(checkContent(resultOf(sample.documents.slice(0, 1))).blocks);
  expect(parts?.rows).toEqual([
    ['问题', '必备', '具备', '第7段「二、存在的问题」', '有标题，下面写了 90 字'],
    ['自身建设', '建议', '缺少', '', '全文没有提到，建议补写'],
    ['原因', '必备', '仅提及', '第2段「深刻剖析原因。」', '只是许诺要写，请单列一部分，写出具体内容'],
    ['措施', '必备', '单薄', '第9段「三、措施」', '下面没有内容，请补充具体内容'],
  ]);
  expect(parts?.tones?.map((row) => row[2])).toEqual(['good', 'plain', 'fair', 'fair']);
});

it('gives no mark to the questions of the appraisal', () => {
  const table = tables(checkContent(sample).blocks).find(({ header }) => header[0] === '评议的问题');
  expect(table?.header).toEqual(['评议的问题', '稿件中的事实', '依据']);
  expect(table?.rows).toEqual([['认识深不深', '没有找到谈认识的话', '第4段「统一思想。」']]);
});

it('lays drafts of several templates out in a table each, and in one sheet', () => {
  const { blocks, sheets } = checkContent(
    resultOf([
      reviewOf('甲.txt', { requirements: [part('问题', 'missing')] }),
      reviewOf('乙.txt', { template: '心得体会', requirements: [part('认识', 'present'), part('问题', 'present')] }),
    ]),
  );
  expect(tables(blocks.slice(0, 7)).map(({ header }) => header.slice(3, -3))).toEqual([['问题'], ['认识', '问题']]);
  expect(sheets[0]?.rows.map((row) => row.slice(4, 6))).toEqual([
    ['缺少', ''],
    ['具备', '具备'],
  ]);
  expect(sheets[0]?.tones?.map((row) => row.slice(4, 6))).toEqual([
    ['poor', undefined],
    ['good', 'good'],
  ]);
});

it('cuts a long quotation and says how long it is', () => {
  const evidence = `${'长'.repeat(200)}\n\n　　${'文'.repeat(200)}`;
  const { sheets } = checkContent(resultOf([reviewOf('甲.txt', { findings: [found('雷同', evidence)] })]));
  expect(sheets[1]?.rows[0]?.[4]).toBe(`${'长'.repeat(180)}……（共401字，其余略）`);
});

it('says how much a baseline hides, in the page and in the workbook', () => {
  const { blocks, sheets } = checkContent(resultOf([reviewOf('甲.txt', { hidden: 3 })]));
  expect(
    blocks.filter((block) => block.kind === 'paragraph' && block.text.includes('与基线相同的3处未列出')),
  ).toHaveLength(2);
  expect(sheets[0]?.columns.at(-1)?.title).toBe('与基线相同');
  expect(sheets[0]?.rows[0]?.at(-1)).toBe(3);
});
