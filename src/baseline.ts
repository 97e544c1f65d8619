import type { Review } from './core/check-report.js';
import { UsageError } from './core/errors.js';
import { evidenceKey } from './core/evidence-key.js';
import { type CheckResult, checkResult, RESULT_VERSION } from './core/results.js';
import type { Verdict } from './core/template.js';

/** The result of an earlier check, as JSON text. Throws a UsageError that says what is wrong with the file. */
export function parseBaseline(text: string, file: string): CheckResult {
  const value = jsonOf(text, file);
  const record = typeof value === 'object' && value !== null ? value : {};
  if (!('version' in record && 'documents' in record))
    throw new UsageError(`基线「${file}」不是检查结果，请用 wenji check … --format json -o 写出的文件`);
  const { version } = record;
  if (version !== RESULT_VERSION)
    throw new UsageError(
      `基线「${file}」是第 ${String(version).slice(0, 20)} 版的结果，本程序用的是第 ${RESULT_VERSION} 版，请用本程序重新检查一遍，另存为基线`,
    );
  const result = checkResult.safeParse(value);
  if (!result.success)
    throw new UsageError(
      `基线「${file}」不是检查结果，或内容不完整（${result.error.issues[0]?.path.join('.') ?? ''}），请用 wenji check … --format json 重新生成`,
    );
  if (result.data.documents.some(({ hidden }) => hidden !== undefined))
    throw new UsageError(
      `基线「${file}」本身是对照基线得出的，只有新增部分，不能再作基线，请去掉 --baseline 检查一遍，另存为基线`,
    );
  return result.data;
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new UsageError(`基线「${file}」不是正确的 JSON，请用 wenji check … --format json -o 写出的文件`);
  }
}

/**
 * The result with what the baseline knows left out: parts that are no worse than they were, and findings of the same file,
 * rule and quotation, wherever it stands now. `hidden` says how many that were.
 */
export function onlyNew(result: CheckResult, baseline: CheckResult): CheckResult {
  const known = new Map(baseline.documents.map((review) => [review.file, review]));
  return { ...result, documents: result.documents.map((review) => newIn(review, known.get(review.file))) };
}

/** True when the baseline has none of the drafts that were checked. */
export function isStrange(result: CheckResult, baseline: CheckResult): boolean {
  const known = new Set(baseline.documents.map(({ file }) => file));
  return result.documents.every(({ file }) => !known.has(file));
}

const worse: Readonly<Record<Verdict, number>> = { present: 0, thin: 1, mentioned: 2, missing: 3 };

function newIn(review: Review, known: Review | undefined): Review {
  if (!known) return { ...review, hidden: 0 };
  const before = new Map(known.requirements.map(({ id, verdict }) => [id, worse[verdict]]));
  const requirements = review.requirements.filter(
    ({ id, verdict }) => verdict === 'present' || worse[verdict] > (before.get(id) ?? 0),
  );
  const findings = newFindings(review.findings, known.findings);
  const hidden = review.requirements.length - requirements.length + review.findings.length - findings.length;
  return { ...review, requirements, findings, hidden };
}

/** Of findings with one key, as many are known as there were. */
function newFindings(findings: Review['findings'], known: Review['findings']): Review['findings'] {
  const left = new Map<string, number>();
  for (const finding of known) left.set(evidenceKey(finding), (left.get(evidenceKey(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const key = evidenceKey(finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
