import { describe, expect, test } from 'vitest';
import { expected, reading } from './expected.js';
import { readFile } from './folder.js';

test.each(['survey-list.json', 'survey-answers.json', 'records.json', 'document.jsonl', 'lines.json'])(
  '%s reads as expected',
  async (name) => {
    expect(await reading(name)).toEqual(expected(name));
  },
);

describe('JSON documents', () => {
  const entry = { 单位: '一小', 意见建议: '多开展课外活动' };
  test.each(['items', 'data', 'records', 'rows', '意见'])('a list under %s', async (name) => {
    const { texts } = await readFile('a.json', JSON.stringify({ code: 0, [name]: [entry] }));
    expect(texts).toEqual(['多开展课外活动']);
  });
  test('keys are columns in the order first seen, a list of values one cell, yes and no in Chinese', async () => {
    const list = [
      { 单位: '一小', 意见建议: '多开展课外活动' },
      { 渠道: ['邮件', '信箱'], 意见建议: '少布置作业', 标题: true },
    ];
    const { meta } = await readFile('a.json', JSON.stringify(list));
    expect(meta).toEqual([{ 单位: '一小' }, { 渠道: '邮件；信箱', 标题: '是' }]);
  });
  test('names that end alike inside other objects keep their whole path', async () => {
    const list = [{ 提交: { 单位: '一小' }, 办理: { 单位: '教育科' }, 意见建议: '多开展课外活动' }];
    const { notices } = await readFile('a.json', JSON.stringify(list));
    expect(notices[0]).toContain('提交.单位');
  });
  test('one object alone is one row, or one record', async () => {
    expect((await readFile('a.json', JSON.stringify(entry, null, 2))).texts).toEqual(['多开展课外活动']);
    expect((await readFile('a.json', '{"text":"少开会","data":[{"a":1}]}')).texts).toEqual(['少开会']);
  });
  test('empty records are counted', async () => {
    const { texts, notices } = await readFile('a.json', '[{"text":"少开会"},{"text":" "}]');
    expect(texts).toEqual(['少开会']);
    expect(notices).toEqual(['a.json：有1条记录的 text 是空的，已跳过']);
  });
});

describe('unusual documents', () => {
  test('values 100,000 deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    await expect(readFile('a.json', deep)).rejects.toThrow('没有找到记录');
    const { texts } = await readFile('a.json', `[{"意见建议":"多开展课外活动","x":${deep}}]`);
    expect(texts).toEqual(['多开展课外活动']);
  });
  test('numbers too long to be held keep all their digits', async () => {
    const { meta } = await readFile('a.json', '[{"text":"少开会","卡号":6222020200112233445,"值":1e400}]');
    expect(meta).toEqual([{ 卡号: '6222020200112233445', 值: 'Infinity' }]);
  });
  test('digits inside a text are left alone', async () => {
    const { texts } = await readFile('a.jsonl', '{"text":"账号\\"6222020200112233445\\"有误"}');
    expect(texts).toEqual(['账号"6222020200112233445"有误']);
  });
  test.each(['[1,2', '{"a"', '{}', '[]', '3', '"意见"'])('%s is no list of records', async (content) => {
    await expect(readFile('a.json', content)).rejects.toThrow('a.json');
  });
  test('a name that every object has', async () => {
    const { meta } = await readFile('a.json', '[{"意见建议":"多开展课外活动","__proto__":"x","constructor":"y"}]');
    expect(meta).toEqual([{}]);
  });
});
