import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDrafts } from '../../src/check.js';
import { readSubmissions } from '../../src/read/index.js';

const folder = join(import.meta.dirname, '../fixtures/check');

async function reasonOf(file: string, part: string): Promise<string | undefined> {
  const submissions = await readSubmissions([join(folder, file)]);
  const [review] = checkDrafts(submissions, { template: 'auto' }).documents;
  return review?.requirements.find(({ id }) => id === part)?.reason;
}

describe('the reason of a verdict', () => {
  it.each([
    ['没有措施空标题.txt', '措施', '有标题「五、整改措施」，下面没有内容'],
    ['供电所只有问题一半.txt', '原因', '合并标题「二、存在的不足及原因分析」下没有写出这一半'],
    ['检察院开头许诺.txt', '原因', '只是许诺要写，后文没有写'],
    ['转述外单位问题.txt', '原因', '讲的是别的单位的情况，不是本单位的'],
    ['整改表格.docx', '时限', '表格有「完成时限」一列，填了 3 格'],
    ['供销社另起炉灶.docx', '原因', '有标题「三、我们为什么没有做好」，下面没有内容'],
  ])('of %s for %s says what was seen', async (file, part, reason) => {
    expect(await reasonOf(file, part)).toBe(reason);
  });

  it('tells the lead-in and the length', async () => {
    expect(await reasonOf('中学党支部未分标题.txt', '原因')).toMatch(/^没有标题，由「.+」引出，写了 \d+ 字$/u);
  });

  it('says that a speech has no template', async () => {
    const submissions = await readSubmissions([join(folder, '动员讲话.txt')]);
    const [review] = checkDrafts(submissions, { template: 'auto' }).documents;
    const found = review?.findings.find(({ rule }) => rule === '文种');
    expect([review?.template, review?.requirements, found?.severity, found?.message]).toEqual([
      '无',
      [],
      'info',
      '这份稿件是讲话，没有对应的模板，没有逐项检查应有的部分',
    ]);
  });
});
