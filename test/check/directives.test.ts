import { describe, expect, it } from 'vitest';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import { documentOf, submissionsOf } from './documents.js';

const template = templates.find('分析检查报告');

function review(text: string) {
  const [found] = checkDrafts(submissionsOf(documentOf(text)), { template }).documents;
  if (!found) throw new Error('no draft');
  return found;
}

const told = (text: string) => review(text).findings.map(({ rule, line, evidence }) => [rule, line, evidence]);

describe('a note to the checker in the text', () => {
  it('switches a rule off in the whole draft, wherever it stands', () => {
    expect(told('由XX主持。\n13月5日召开。\n〔问计：不查 占位符〕')).toEqual([['日期', 2, '13月5日']]);
  });

  it('switches it off only up to where it is switched on again', () => {
    const text = '由XX主持。\n〔问计：不查 占位符〕\n由XX记录。\n〔问计：恢复 占位符〕\n由XX整理。';
    expect(told(text)).toEqual([
      ['占位符', 1, 'XX'],
      ['占位符', 5, 'XX'],
    ]);
  });

  it('names several rules, or none for all of them', () => {
    expect(told('由XX主持，13月5日召开。〔问计：不查 占位符、日期〕')).toEqual([]);
    expect(told('【问计:不查】\n由XX主持，13月5日召开。\n【问计:恢复】\n由XX记录。')).toEqual([['占位符', 4, 'XX']]);
  });

  it('is no content: neither counted nor a finding itself, and what stands after it keeps its place', () => {
    const plain = review('由XX主持。');
    const noted = review('〔问计：不查 日期〕由XX主持。');
    expect(noted.length).toBe(plain.length);
    expect(noted.findings).toMatchObject([
      { rule: '占位符', line: 1, column: 12, evidence: 'XX', span: { start: 11, end: 13 } },
    ]);
  });

  it('is told when it names a rule that does not exist, and holds for the others', () => {
    const { findings } = review('〔问计：不查 占位府、日期〕\n由XX主持，13月5日召开。');
    expect(findings).toMatchObject([
      { rule: '批注', severity: 'info', line: 1, evidence: '〔问计：不查 占位府、日期〕' },
      { rule: '占位符', line: 2 },
    ]);
    expect(findings[0]?.message).toContain('占位府');
  });

  it('is told when it cannot be understood', () => {
    expect(told('〔问计：忽略占位符〕\n正文。')).toEqual([['批注', 1, '〔问计：忽略占位符〕']]);
  });
});
