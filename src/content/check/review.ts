import type { Block } from '../../core/block.js';
import type { Review } from '../../core/check-report.js';
import { levelWords, partAdvice, placeOf, severities, severityWords, verdictWords } from '../../core/check-words.js';
import { excerpt } from '../../core/excerpt.js';
import type { Severity } from '../../core/finding.js';
import { verdictTone } from './tones.js';

type Quotation = Review['kindEvidence'][number];

/** One draft: what it is, its parts one by one, its faults by severity, and the facts for its appraisal. */
export function reviewBlocks(review: Review): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: review.file },
    ...introduction(review),
    ...partBlocks(review),
    ...severities.flatMap((severity) => findingBlocks(review, severity)),
    ...indicatorBlocks(review),
  ];
}

function introduction(review: Review): readonly Block[] {
  const { kind, kindEvidence, template, length, notices, hidden = 0 } = review;
  const [shown] = kindEvidence;
  const ground = shown ? `（依据${cited(shown, review)}）` : '';
  const known = hidden > 0 ? `与基线相同的${hidden}处未列出。` : '';
  return [
    { kind: 'paragraph', text: `文种：${kind}${ground}。模板：${template}。字数：${length}。${known}` },
    ...notices.map((notice): Block => ({ kind: 'paragraph', text: `读取时注意到：${notice}。` })),
  ];
}

function partBlocks(review: Review): readonly Block[] {
  if (review.requirements.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: '应有的部分' },
    {
      kind: 'table',
      header: ['部分', '要求', '结论', '位置与原文', '说明'],
      rows: review.requirements.map((part) => [
        part.id,
        levelWords[part.level],
        verdictWords[part.verdict],
        quotationsOf(part.headings.length > 0 ? part.headings : part.evidence, review),
        [part.reason, partAdvice(part)].filter((text) => text !== '').join('，'),
      ]),
      widths: [12, 8, 10, 40, 30],
      tones: review.requirements.map((part) => [undefined, 'plain', verdictTone(part)]),
    },
  ];
}

function findingBlocks(review: Review, severity: Severity): readonly Block[] {
  const findings = review.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: `${severityWords[severity]}（${findings.length}处）` },
    {
      kind: 'table',
      header: ['位置', '规则', '原文', '说明', '建议'],
      rows: findings.map(({ rule, line, column, message, evidence, advice }) => [
        `${placeOf(line, review.unit)}第${column}字`,
        rule,
        excerpt(evidence),
        message,
        advice,
      ]),
      widths: [12, 12, 28, 24, 24],
    },
  ];
}

function indicatorBlocks(review: Review): readonly Block[] {
  if (review.indicators.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: '供群众评议参考的事实' },
    {
      kind: 'table',
      header: ['评议的问题', '稿件中的事实', '依据'],
      rows: review.indicators.map(({ question, says, evidence }) => [question, says, quotationsOf(evidence, review)]),
      widths: [20, 40, 40],
    },
  ];
}

function quotationsOf(quotations: readonly Quotation[], review: Review): string {
  return quotations.map((quotation) => cited(quotation, review)).join('\n');
}

function cited({ line, text }: Quotation, { unit }: Review): string {
  return `${placeOf(line, unit)}「${excerpt(text)}」`;
}
