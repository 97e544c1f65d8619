import type { CheckReport, FailOn, Review, RuleSummary } from '../../../core/check-report.js';
import { severityCounts } from '../../../core/check-words.js';
import type { Severity } from '../../../core/finding.js';
import type { CheckRenderer } from '../renderer.js';
import { casesOf } from './cases.js';
import { attribute, type Counts, caseXml, suiteTag } from './xml.js';

/** JUnit XML: a suite for each draft, a case for each part and each rule; it fails where the check does. */
export const junit: CheckRenderer = {
  name: 'junit',
  summary: 'JUnit XML，供持续集成显示',
  endings: ['.xml'],
  render: async (report) => new TextEncoder().encode(suites(report)),
};

type Suite = Counts & { readonly xml: string };

const failing: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

function suites({ result: { documents, unreadable }, rules, failOn }: CheckReport): string {
  const all = [
    ...documents.map((review) => reviewSuite(review, rules, failing[failOn])),
    ...unreadable.map(({ file, reason }) => unreadSuite(file, reason)),
  ];
  const sum = (key: 'tests' | 'failures' | 'skipped') => all.reduce((total, suite) => total + suite[key], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="wenji check" tests="${sum('tests')}" failures="${sum('failures')}" errors="0" skipped="${sum('skipped')}">`,
    ...all.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

function reviewSuite(review: Review, rules: readonly RuleSummary[], fatal: readonly Severity[]): Suite {
  const { file, kind, template, length } = review;
  const cases = casesOf(review, rules);
  const failures = cases.filter(({ said }) => said.some(({ severity }) => fatal.includes(severity))).length;
  const { error, warning, info } = severityCounts([review]);
  const properties = Object.entries({
    文种: kind,
    模板: template,
    字数: length,
    错误: error,
    警告: warning,
    提示: info,
  });
  const xml = [
    suiteTag(file, { tests: cases.length, failures, skipped: 0 }),
    '<properties>',
    ...properties.map(([name, value]) => `<property name="${name}" value="${attribute(String(value))}"/>`),
    '</properties>',
    ...cases.map((one) => caseXml(one, file, fatal)),
    '</testsuite>',
  ];
  return { xml: xml.join('\n'), tests: cases.length, failures, skipped: 0 };
}

/** A file that could not be read makes no check fail; it shows as skipped. */
function unreadSuite(file: string, reason: string): Suite {
  const counts = { tests: 1, failures: 0, skipped: 1 };
  const skipped = `<skipped message="${attribute(`读不出：${reason}`)}"/>`;
  const one = `<testcase classname="${attribute(file)}" name="读取">${skipped}</testcase>`;
  return { xml: [suiteTag(file, counts), one, '</testsuite>'].join('\n'), ...counts };
}
