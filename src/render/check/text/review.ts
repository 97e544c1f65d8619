import type { Paint, Review } from '../../../core/check-report.js';
import { levelWords, partAdvice, partSeverity, severityWords, verdictWords } from '../../../core/check-words.js';
import { alignedLines } from '../../columns.js';
import { line, paintAs, placed, quoted } from './words.js';

type Part = Review['requirements'][number];
type Found = Review['findings'][number];

/** What was found in one draft: its kind, its parts, what to write, its faults, and facts for its appraisal. */
export function reviewLines(review: Review, paint: Paint): string[] {
  const { file, kind, template, length, notices, requirements, findings, indicators, hidden = 0 } = review;
  const first = findings.filter(({ rule }) => rule === '文种');
  const others = findings.filter(({ rule }) => rule !== '文种');
  const lacking = requirements.filter(({ verdict }) => verdict !== 'present');
  return [
    paint.bold(line(file)),
    `文种：${line(kind)}　模板：${line(template)}　字数：${length}`,
    ...notices.map((notice) => paint.dim(`提示：${line(notice)}`)),
    ...first.flatMap((finding) => findingLines(finding, review, paint)),
    ...partTable(review, paint),
    ...listed(
      ['待补写：'],
      lacking.map((part) => lackingLine(part, paint)),
    ),
    ...listed(
      ['其他问题：'],
      others.flatMap((finding) => findingLines(finding, review, paint)),
    ),
    ...listed(
      ['供评议参考：'],
      indicators.flatMap((indicator) => indicatorLines(indicator, review)),
    ),
    ...listed([], hidden > 0 ? [paint.dim(`与基线相同的 ${hidden} 处未列出`)] : []),
  ];
}

function listed(title: readonly string[], lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...title, ...lines];
}

function partTable(review: Review, paint: Paint): readonly string[] {
  const { requirements } = review;
  if (requirements.length === 0) return [];
  const [head = '', ...rows] = alignedLines(
    [{ title: '部分' }, { title: '要求' }, { title: '结论' }, { title: '位置与依据' }],
    requirements.map((part) => partRow(part, review)),
  );
  return ['', `  ${head}`, ...rows.map((row, index) => `  ${paintRow(row, requirements[index], paint)}`)];
}

function partRow({ id, level, verdict, headings, evidence, reason }: Part, review: Review): readonly string[] {
  const [shown] = [...headings, ...evidence];
  const ground = shown ? `${placed(shown.line, review)}${quoted(shown.text)}` : line(reason);
  return [line(id), levelWords[level], verdictWords[verdict], ground];
}

function paintRow(row: string, part: Part | undefined, paint: Paint): string {
  const severity = part && partSeverity(part);
  return severity ? paintAs(severity, paint)(row) : row;
}

function lackingLine(part: Part, paint: Paint): string {
  const mark = `〔${levelWords[part.level]}·${verdictWords[part.verdict]}〕`;
  const painted = paintAs(partSeverity(part) ?? 'info', paint)(mark);
  return `  · ${painted}${line(part.id)}：${line(part.reason)}，${partAdvice(part)}`;
}

function findingLines(finding: Found, review: Review, paint: Paint): readonly string[] {
  const { severity, rule, column, message, evidence, advice } = finding;
  const mark = paintAs(severity, paint)(`〔${severityWords[severity]}·${line(rule)}〕`);
  return [
    `  · ${placed(finding.line, review)}第 ${column} 字${mark}${line(message)}`,
    `    原文：${quoted(evidence)}`,
    `    建议：${line(advice)}`,
  ];
}

function indicatorLines(indicator: Review['indicators'][number], review: Review): readonly string[] {
  const { question, says, evidence } = indicator;
  return [
    `  · ${line(question)}：${line(says)}`,
    ...evidence.map(({ line: at, text }) => `    ${placed(at, review)}${quoted(text)}`),
  ];
}
