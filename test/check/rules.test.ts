import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules/index.js';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import { documentOf, submissionsOf } from './documents.js';

function evidence(rule: string, text: string): string[] {
  const template = templates.find('分析检查报告');
  const [review] = checkDrafts(submissionsOf(documentOf(text)), { template }).documents;
  return (review?.findings ?? []).filter((finding) => finding.rule === rule).map((finding) => finding.evidence);
}

describe.each(rules.all)('rule $name', ({ name, examples }) => {
  it.each(examples.good)('finds nothing in 「%s」', (text) => {
    expect(evidence(name, text)).toEqual([]);
  });

  it.each(examples.bad)('finds what is marked in 「%s」', (text) => {
    const marked = [...text.matchAll(/〖([^〗]*)〗/gu)].map((match) => match[1]);
    expect(evidence(name, text.replace(/[〖〗]/gu, ''))).toEqual(marked);
  });
});
