import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules/index.js';
import { templates } from '../../src/check/templates/index.js';
import { checkDrafts } from '../../src/check.js';
import { documentOf, submissionsOf } from './documents.js';

/** What a rule finds in the first of the drafts, checked against an example's template and thresholds. */
function evidence({ name, examples }: (typeof rules.all)[number], text: string): string[] {
  const { template = '分析检查报告', thresholds = {}, beside = [] } = examples;
  const others = beside.map((other, index) => documentOf(other, `另一份${index + 1}.txt`));
  const [review] = checkDrafts(submissionsOf(documentOf(text), ...others), {
    template: templates.find(template),
    only: [name],
    rules: { [name]: { thresholds } },
  }).documents;
  return (review?.findings ?? []).map((finding) => finding.evidence);
}

describe.each(rules.all)('rule $name', (rule) => {
  it('has examples of both sorts', () => {
    expect(rule.examples.good.length * rule.examples.bad.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.good)('finds nothing in 「%s」', (text) => {
    expect(evidence(rule, text)).toEqual([]);
  });

  it.each(rule.examples.bad)('finds what is marked in 「%s」', (text) => {
    const marked = [...text.matchAll(/〖([^〗]*)〗/gu)].map((match) => match[1]);
    expect(evidence(rule, text.replace(/[〖〗]/gu, ''))).toEqual(marked);
  });
});
