import { checkContent } from '../../src/content/check/index.js';
import type { CheckReport, Review } from '../../src/core/check-report.js';
import { type CheckResult, checkResult, RESULT_VERSION } from '../../src/core/results.js';

type Part = Review['requirements'][number];
type Found = Review['findings'][number];

export function part(id: string, verdict: Part['verdict'], more: Partial<Part> = {}): Part {
  return { id, level: 'required', verdict, reason: '全文没有提到', headings: [], evidence: [], ...more };
}

export function found(rule: string, evidence: string, more: Partial<Found> = {}): Found {
  return {
    rule,
    severity: 'warning',
    line: 3,
    column: 1,
    span: { start: 4, end: 4 + evidence.length },
    message: '写得不实',
    evidence,
    advice: '写实',
    ...more,
  };
}

export function reviewOf(file: string, more: Partial<Review> = {}): Review {
  return {
    file,
    unit: 'line',
    length: 120,
    notices: [],
    kind: '调研报告',
    kindEvidence: [],
    template: '调研报告',
    requirements: [],
    findings: [],
    indicators: [],
    ...more,
  };
}

export function resultOf(documents: readonly Review[], unreadable: CheckResult['unreadable'] = []): CheckResult {
  return checkResult.parse({ version: RESULT_VERSION, unreadable, documents });
}

export function reportOf(result: CheckResult, more: Partial<CheckReport> = {}): CheckReport {
  return {
    ...checkContent(result),
    result,
    rules: [
      { name: '占位符', summary: '遗留的占位符', severity: 'error' },
      { name: '套话', summary: '套话过多', severity: 'info' },
      { name: '成效过长', summary: '成效长于问题', severity: 'warning', templates: ['分析检查报告'] },
    ],
    failOn: 'error',
    version: '1.2.3',
    texts: new Map(),
    ...more,
  };
}

/** Two drafts and a file that could not be read, with everything that can be said of a draft. */
export const sample = resultOf(
  [
    reviewOf('稿/甲.docx', {
      unit: 'paragraph',
      notices: ['有修订痕迹，按接受修订后的文字检查'],
      kind: '讲话',
      kindEvidence: [{ line: 1, text: '在大会上的讲话' }],
      template: '分析检查报告',
      requirements: [
        part('问题', 'present', { reason: '有标题，下面写了 90 字', headings: [{ line: 7, text: '二、存在的问题' }] }),
        part('自身建设', 'missing', { level: 'recommended' }),
        part('原因', 'mentioned', { reason: '只是许诺要写', evidence: [{ line: 2, text: '深刻剖析原因。' }] }),
        part('措施', 'thin', { reason: '下面没有内容', headings: [{ line: 9, text: '三、措施' }] }),
      ],
      findings: [
        found('文种', '在大会上的讲话', { severity: 'error', line: 1, message: '是讲话', advice: '核对' }),
        found('占位符', 'XX', { severity: 'error', column: 5, message: '有占位符', advice: '填写' }),
        found('套话', '不断加强', { severity: 'info', line: 8 }),
      ],
      indicators: [{ question: '认识深不深', says: '没有找到谈认识的话', evidence: [{ line: 4, text: '统一思想。' }] }],
    }),
    reviewOf('稿/乙.txt', { requirements: [part('问题', 'present')] }),
  ],
  [{ file: '稿/坏.docx', reason: '文件已损坏' }],
);
