import type { Review } from './check-report.js';
import type { Severity } from './finding.js';

type Part = Review['requirements'][number];

/** What a reader is told for a verdict. */
export const verdictWords: Readonly<Record<Part['verdict'], string>> = {
  present: '具备',
  thin: '单薄',
  mentioned: '仅提及',
  missing: '缺少',
};

/** What a reader is told for the level of a requirement. */
export const levelWords: Readonly<Record<Part['level'], string>> = { required: '必备', recommended: '建议' };

/** What a reader is told for a severity; the worst first. */
export const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The place of a line of a draft, or of a paragraph in a format without lines: 「第12行」. */
export function placeOf(line: number, unit: Review['unit']): string {
  return `第${line}${unit === 'line' ? '行' : '段'}`;
}

/** How grave it is that a part is not really written; undefined for one that is. */
export function partSeverity({ level, verdict }: Pick<Part, 'level' | 'verdict'>): Severity | undefined {
  if (verdict === 'present') return undefined;
  return level === 'required' ? 'error' : 'info';
}

/** What to do about a part that is not really written; '' for one that is. */
export function partAdvice({ level, verdict }: Pick<Part, 'level' | 'verdict'>): string {
  const urge = level === 'required' ? '请' : '建议';
  switch (verdict) {
    case 'present':
      return '';
    case 'thin':
      return `${urge}补充具体内容`;
    case 'mentioned':
      return `${urge}单列一部分，写出具体内容`;
    case 'missing':
      return `${urge}补写`;
  }
}

/** The required parts of a draft that are not really written. */
export function lackingParts({ requirements }: Review): readonly string[] {
  return requirements.filter((part) => partSeverity(part) === 'error').map(({ id }) => id);
}

/** The number of findings of each severity in these drafts, the worst first. */
export function severityCounts(reviews: readonly Review[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of reviews) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How the drafts of a check are as a whole, in one sentence or two. */
export function checkSentence(reviews: readonly Review[]): string {
  if (reviews.length === 0) return '没有可检查的稿件。';
  const compared = reviews.some(({ hidden }) => hidden !== undefined);
  const lacking = reviews.filter((review) => lackingParts(review).length > 0).length;
  const asked = reviews.some(({ requirements }) => requirements.length > 0);
  const parts = compared
    ? lacking > 0
      ? `其中${lacking}份必备部分有新的缺漏`
      : '必备部分没有新的缺漏'
    : lacking > 0
      ? `其中${lacking}份必备部分不齐`
      : asked
        ? '必备部分齐全'
        : '没有逐项检查应有的部分';
  const { error, warning, info } = severityCounts(reviews);
  const found = error + warning + info > 0 ? `发现错误${error}处、警告${warning}处、提示${info}处` : '没有发现其他问题';
  const hidden = reviews.reduce((sum, review) => sum + (review.hidden ?? 0), 0);
  const known = compared ? `与基线相同的${hidden}处未列出。` : '';
  return `共检查稿件${reviews.length}份，${parts}；${found}。${known}`;
}
