import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import type { FailOn } from '../../src/core/check-report.js';
import { checkRenderers } from '../../src/render/check/index.js';
import { found, part, reportOf, resultOf, reviewOf, sample } from './check-reports.js';

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string };

const elements = async (...report: Parameters<typeof reportOf>): Promise<readonly Element[]> => {
  const xml = new TextDecoder().decode(await checkRenderers.find('junit').render(reportOf(...report)));
  const all: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => all.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = all.at(-1);
    if (last) last.text += text;
  });
  parser.write(xml).close();
  return all;
};
const named = (all: readonly Element[], name: string) => all.filter((element) => element.name === name);

it('has a suite for each draft with a case for each part and each rule that is for its template', async () => {
  const all = await elements(sample);
  expect(named(all, 'testsuite').map(({ attributes }) => attributes)).toEqual([
    { name: '稿/甲.docx', tests: '8', failures: '4', errors: '0', skipped: '0' },
    { name: '稿/乙.txt', tests: '3', failures: '0', errors: '0', skipped: '0' },
    { name: '稿/坏.docx', tests: '1', failures: '0', errors: '0', skipped: '1' },
  ]);
  expect(named(all, 'testsuites')[0]?.attributes).toEqual({
    name: 'wenji check',
    tests: '12',
    failures: '4',
    errors: '0',
    skipped: '1',
  });
  expect(
    named(all, 'testcase')
      .filter(({ attributes }) => attributes.classname === '稿/甲.docx')
      .map(({ attributes }) => attributes.name),
  ).toEqual(['要求/问题', '要求/自身建设', '要求/原因', '要求/措施', '占位符', '套话', '成效过长', '文种']);
  expect(named(all, 'skipped')[0]?.attributes).toEqual({ message: '读不出：文件已损坏' });
});

it('says in a failure what is wrong, where, with the quotation and what to do', async () => {
  const failures = named(await elements(sample), 'failure');
  expect(failures[2]).toMatchObject({
    attributes: { type: 'error', message: '第3段第5字：有占位符' },
    text: expect.stringContaining('〔错误〕第3段第5字：有占位符\n原文：「XX」\n建议：填写'),
  });
});

it.each<[FailOn, string[], number]>([
  ['error', ['error', 'error'], 2],
  ['warning', ['error', 'error', 'warning'], 1],
  ['never', [], 4],
])('fails under %s where the check does, and tells the rest', async (failOn, types, told) => {
  const review = reviewOf('甲.txt', {
    requirements: [part('原因', 'missing'), part('共识', 'missing', { level: 'recommended' })],
    findings: [found('占位符', 'XX', { severity: 'error' }), found('套话', '不断加强')],
  });
  const all = await elements(resultOf([review]), { failOn });
  expect(named(all, 'failure').map(({ attributes }) => attributes.type)).toEqual(types);
  expect(named(all, 'system-out')).toHaveLength(told);
});
