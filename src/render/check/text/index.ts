import type { CheckReport, Paint, Review } from '../../../core/check-report.js';
import { checkSentence, lackingParts, severityCounts } from '../../../core/check-words.js';
import { alignedLines, clipped, type TextColumn } from '../../columns.js';
import type { CheckRenderer } from '../renderer.js';
import { reviewLines } from './review.js';
import { line, noPaint } from './words.js';

/** For a terminal: one draft after the other, with places, quotations and advice; then a line on each, and all of them. */
export const text: CheckRenderer = {
  name: 'text',
  summary: '文字，逐份列出，适合在屏幕上看',
  endings: ['.txt'],
  render: async (report) => new TextEncoder().encode(checkText(report)),
};

function checkText({ result: { documents, unreadable }, paint = noPaint }: CheckReport): string {
  const sections = [
    ...documents.map((review) => reviewLines(review, paint)),
    unreadable.map(({ file, reason }) => `${paint.yellow('读不出：')}${line(file)}（${line(reason)}）`),
    documents.length > 1 ? overview(documents, paint) : [],
    [paint.bold(checkSentence(documents))],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const columns: readonly TextColumn[] = [
  { title: '稿件' },
  { title: '文种' },
  { title: '字数', align: 'right' },
  { title: '错误', align: 'right' },
  { title: '警告', align: 'right' },
  { title: '提示', align: 'right' },
  { title: '必备部分' },
];

function overview(documents: readonly Review[], paint: Paint): readonly string[] {
  const [head = '', ...rows] = alignedLines(columns, documents.map(overviewRow));
  return [paint.dim(head), ...rows];
}

function overviewRow(review: Review): readonly string[] {
  const { error, warning, info } = severityCounts([review]);
  return [
    line(review.file),
    line(review.kind),
    ...[review.length, error, warning, info].map(String),
    clipped(partsOf(review), 60),
  ];
}

function partsOf(review: Review): string {
  const lacking = lackingParts(review);
  if (lacking.length > 0) return `${lacking.join('、')}未写实`;
  if (review.hidden) return '没有新的缺漏';
  return review.requirements.length > 0 ? '齐全' : '没有检查';
}
