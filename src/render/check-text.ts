import type { CheckResult } from '../core/results.js';

type Review = CheckResult['documents'][number];
type Part = Review['requirements'][number];
type Found = Review['findings'][number];

const VERDICTS: Readonly<Record<Part['verdict'], string>> = {
  present: '具备',
  thin: '单薄',
  mentioned: '仅提及',
  missing: '缺少',
};
const LEVELS: Readonly<Record<Part['level'], string>> = { required: '必备', recommended: '建议' };
const SEVERITIES: Readonly<Record<Found['severity'], string>> = { error: '错误', warning: '警告', info: '提示' };
const QUOTATION = 60;

/** What a check found as plain text for a terminal, one draft after the other. */
export function renderCheckText({ documents, unreadable }: CheckResult): string {
  const reviews = documents.map(reviewText);
  const unread = unreadable.map(({ file, reason }) => `读不出：${file}（${reason}）`);
  return `${[...reviews, ...(unread.length > 0 ? [unread.join('\n')] : []), summary(documents)].join('\n\n')}\n`;
}

function reviewText({ file, kind, template, requirements, findings }: Review): string {
  const unit = unitOf(file);
  const width = Math.max(4, ...requirements.map(({ id }) => columns(id)));
  const first = findings.filter(({ rule }) => rule === '文种');
  const others = findings.filter(({ rule }) => rule !== '文种');
  return [
    file,
    `文种：${kind}　模板：${template}`,
    ...first.map((finding) => findingText(finding, unit)),
    '',
    `  ${pad('部分', width)}  要求  ${pad('结论', 6)}  位置与依据`,
    ...requirements.map((part) => partText(part, width, unit)),
    ...listed('待补写：', requirements.flatMap(advice)),
    ...listed(
      '其他问题：',
      others.map((finding) => findingText(finding, unit)),
    ),
  ].join('\n');
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : [];
}

function partText({ id, level, verdict, headings, evidence }: Part, width: number, unit: string): string {
  const [shown] = [...headings, ...evidence];
  const place = shown ? `第 ${shown.line} ${unit}「${clip(shown.text)}」` : '全文未见';
  return `  ${pad(id, width)}  ${LEVELS[level]}  ${pad(VERDICTS[verdict], 6)}  ${place}`;
}

function advice({ id, level, verdict, headings }: Part): string[] {
  if (verdict === 'present') return [];
  const urge = level === 'required' ? '请' : '建议';
  const [heading] = headings;
  switch (verdict) {
    case 'thin':
      return [
        `  · 「${id}」有标题${heading ? `「${clip(heading.text)}」` : ''}，但下面没有写出相应内容，${urge}补充具体内容`,
      ];
    case 'mentioned':
      return [`  · 「${id}」只是提到，没有专门的段落，${urge}单列一部分，写出具体内容`];
    case 'missing':
      return [`  · 全文没有「${id}」部分，${urge}补写`];
  }
}

function findingText({ severity, rule, line, column, message, evidence, advice: todo }: Found, unit: string): string {
  return [
    `  · 第 ${line} ${unit}第 ${column} 字〔${SEVERITIES[severity]}·${rule}〕${message}`,
    `    原文：「${clip(evidence)}」`,
    `    建议：${todo}`,
  ].join('\n');
}

function summary(documents: readonly Review[]): string {
  const lacking = documents.filter(({ requirements }) =>
    requirements.some(({ level, verdict }) => level === 'required' && verdict !== 'present'),
  );
  const findings = documents.reduce((sum, review) => sum + review.findings.length, 0);
  const lack = lacking.length > 0 ? `其中 ${lacking.length} 份必备部分不齐` : '必备部分齐全';
  return `共检查稿件 ${documents.length} 份，${documents.length > 0 ? lack : '没有可检查的稿件'}；发现问题 ${findings} 处。`;
}

/** A Word file is counted in paragraphs: it has no lines. */
function unitOf(file: string): string {
  return /\.docx$/iu.test(file) ? '段' : '行';
}

function clip(text: string): string {
  const flat = [...text.replace(/\s+/gu, ' ')];
  return flat.length > QUOTATION ? `${flat.slice(0, QUOTATION).join('')}……` : flat.join('');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** Columns of a terminal: Han and full-width characters take two. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/u.test(character) ? 2 : 1),
    0,
  );
}
