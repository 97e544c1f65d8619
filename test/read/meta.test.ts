import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { parsePathMeta, readSubmissions } from '../../src/read/index.js';
import { isDate } from '../../src/read/text/attributes.js';
import { signerOf } from '../../src/read/text/signers.js';
import { folderWith, readFile } from './folder.js';

const opinion = '希望延长图书馆的开放时间，多订几份科普杂志。\n';

async function metaOf(files: Readonly<Record<string, string>>, pattern: string, inputs = ['']) {
  const folder = folderWith(files);
  const { documents } = await readSubmissions(
    inputs.map((input) => (input === '' ? folder : `${folder}/${input}`)),
    { metaFrom: parsePathMeta(pattern) },
  );
  return documents.map(({ meta }) => meta);
}

describe('--meta-from', () => {
  test('names the folders below the input', async () => {
    expect(await metaOf({ '一小/座谈会/1.txt': opinion, '二小/2.txt': opinion }, 'path:单位/渠道')).toEqual([
      { 单位: '一小', 渠道: '座谈会' },
      { 单位: '二小', 渠道: '2' },
    ]);
  });

  test('ends with the file when the input is the file itself', async () => {
    expect(await metaOf({ '一小/意见箱.txt': opinion }, 'path:单位/渠道', ['一小/意见箱.txt'])).toEqual([
      { 单位: '一小', 渠道: '意见箱' },
    ]);
  });

  test('takes names out of a file name, and passes over a level', async () => {
    const files = { '2021/01-一小-张某.txt': opinion, '2021/无名.txt': opinion };
    expect(await metaOf(files, 'path:*/{序}-{单位}-{姓名}')).toEqual([{ 序: '01', 单位: '一小', 姓名: '张某' }, {}]);
  });

  test('a column or a line of the text says it better, a guess from the title does not', async () => {
    const files = {
      '甲组/1.txt': `单位：第五小学\n${opinion}${opinion}`,
      '乙组/2.txt': `第六小学意见汇总\n${opinion}`,
      '丙组/3.csv': '单位,意见建议\n第七小学,希望延长图书馆的开放时间\n',
      '丁组/4.jsonl': '{"text":"希望多办讲座","单位":"第八小学"}\n{"text":"希望少开会"}\n',
    };
    const units = (await metaOf(files, 'path:单位')).map(({ 单位 }) => 单位);
    expect(units.sort()).toEqual(['丁组', '乙组', '第七小学', '第五小学', '第八小学'].sort());
  });

  test.each(['单位', 'path:', 'path:单位/', 'path:{单位', 'path:{}', 'path:*', 'path:单 位', 'path:单位/单位'])(
    '%s is malformed',
    (pattern) => {
      expect(() => parsePathMeta(pattern)).toThrow(UsageError);
    },
  );
});

describe('attributes stated in the text', () => {
  test('a title and a stretch of time are kept as written', async () => {
    const text = `标题：关于改进课后服务的意见\n时间：2009年3月－8月\n${opinion}${opinion}`;
    expect((await readFile('a.txt', text)).meta).toEqual([{ 标题: '关于改进课后服务的意见', 时间: '2009年3月－8月' }]);
  });

  test.each([
    '2009年3月－8月',
    '2009年3月1日至5日',
    '二〇〇九年三月至二〇〇九年八月',
    '二00九年三月二十四日',
    '2009.3.1-2009.3.5',
    '二○二三年九月十八日',
    '二〇二三年九月二十八日',
    '二零二〇年十月',
    '二0一○年一月三日',
    '２０２３年９月３日',
    '一九九八年七月',
  ])('%s is a date', (line) => {
    expect(isDate(line)).toBe(true);
  });

  test.each(['2009年3月至今无变化', '3月－8月', '2009年3月的安排', '二十三年九月', '二○二三年九月的安排'])(
    '%s is none',
    (line) => {
      expect(isDate(line)).toBe(false);
    },
  );
});

describe('who signs', () => {
  test.each([
    ['　　青石镇畜牧站　　水某', { 单位: '青石镇畜牧站', 姓名: '水某' }],
    ['青石镇中心校', { 单位: '青石镇中心校' }],
    ['城东小学家长委员会', { 单位: '城东小学家长委员会' }],
    ['清河县 教育局', { 单位: '清河县教育局' }],
    ['清河县教育局 王 某', { 单位: '清河县教育局', 姓名: '王某' }],
  ])('%s', (line, signer) => {
    expect(signerOf(line)).toEqual(signer);
  });

  test.each(['请换灯  谢谢', '敬礼！', '希望尽快修好村道', '中心校', '水某'])('nobody: %s', (line) => {
    expect(signerOf(line)).toBeUndefined();
  });
});
