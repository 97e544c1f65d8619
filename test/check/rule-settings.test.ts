import { describe, expect, it } from 'vitest';
import { fails } from '../../src/check/outcome.js';
import { rules } from '../../src/check/rules/index.js';
import { templates } from '../../src/check/templates/index.js';
import { type CheckOptions, checkDrafts } from '../../src/check.js';
import { UsageError } from '../../src/core/errors.js';
import { documentOf, submissionsOf } from './documents.js';

const template = templates.find('分析检查报告');
const names = rules.all.map(({ name }) => name);

function findings(text: string, options: Partial<CheckOptions> = {}) {
  const [review] = checkDrafts(submissionsOf(documentOf(text)), { template, ...options }).documents;
  return review?.findings ?? [];
}

describe('the choice of rules', () => {
  const text = '会议由XX同志主持，13月5日召开。';

  it('applies every rule as it ships when nothing is chosen', () => {
    expect(findings(text)).toMatchObject([
      { rule: '占位符', severity: 'error' },
      { rule: '日期', severity: 'error' },
    ]);
  });

  it('switches a rule off and gives another one its severity', () => {
    expect(findings(text, { rules: { 占位符: { severity: 'off' }, 日期: { severity: 'info' } } })).toMatchObject([
      { rule: '日期', severity: 'info' },
    ]);
  });

  it('applies only the rules named, also one that the settings switch off', () => {
    expect(findings(text, { only: ['占位符'], rules: { 占位符: { severity: 'off' } } })).toMatchObject([
      { rule: '占位符', severity: 'error' },
    ]);
  });

  it('leaves out the rules disabled', () => {
    expect(findings(text, { disable: ['占位符', '日期'] })).toEqual([]);
  });

  it('refuses rules and thresholds that do not exist, all at once, and lists the known ones', () => {
    const call = () =>
      findings(text, {
        only: ['错别字'],
        disable: ['constructor'],
        rules: { 篇幅: { thresholds: { 最多页数: 3, toString: 1 } } },
      });
    expect(call).toThrow(UsageError);
    expect(call).toThrow(`没有名为「错别字」「constructor」的规则，可选：${names.join('、')}`);
    expect(call).toThrow('规则「篇幅」没有名为「最多页数」「toString」的界限值，可选：最少字数、最多字数、最多条数');
  });
});

describe('many findings of one rule', () => {
  const text = Array.from({ length: 30 }, (_, index) => `第${index + 1}次会议由XX主持。`).join('\n');

  it('are told up to a number, the last one saying how many are left', () => {
    const told = findings(text, { only: ['占位符'] });
    expect(told).toHaveLength(20);
    expect(told.at(-1)?.message).toBe('「XX」是没有填写的占位符（同类情况另有 10 处，未一一列出）');
  });

  it('are told up to the number that the user wants', () => {
    const told = findings(text, { only: ['占位符'], rules: { 占位符: { thresholds: { 最多条数: 40 } } } });
    expect(told.map(({ line }) => line)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });
});

describe('the order of findings', () => {
  it('is by line, the kind of document before all else', () => {
    const text = '由XX同志主持。\n13月5日召开动员会。\n在动员大会上的讲话\n同志们：\n今天开会。\n由XX同志宣读文件。';
    expect(findings(text).map(({ rule, line }) => [rule, line])).toEqual([
      ['文种', 3],
      ['占位符', 1],
      ['日期', 2],
      ['占位符', 6],
    ]);
  });
});

describe('fails', () => {
  const result = (text: string, options: Partial<CheckOptions> = {}) =>
    checkDrafts(submissionsOf(documentOf(text)), { template: { ...template, requirements: [] }, ...options });

  it.each([
    ['error', 'error', true],
    ['error', 'warning', true],
    ['error', 'never', false],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['info', 'warning', false],
  ] as const)('with a finding that is an %s, failing on %s: %s', (severity, failOn, failed) => {
    expect(fails(result('由XX主持。', { rules: { 占位符: { severity } } }), failOn)).toBe(failed);
  });

  it('when a required part is lacking, whatever the findings', () => {
    const lacking = checkDrafts(submissionsOf(documentOf('正文。')), { template });
    expect([fails(lacking, 'error'), fails(lacking, 'never')]).toEqual([true, false]);
  });
});
