import type { FailOn } from '../core/check-report.js';
import type { CheckResult } from '../core/results.js';

/**
 * True when some draft lacks a required part: anything but `present` fails, since a bare heading or a mention is no part;
 * also when a draft is surely not of the template's kind.
 */
export function missingRequired({ documents }: CheckResult): boolean {
  return documents.some(
    ({ requirements, findings }) =>
      requirements.some(({ level, verdict }) => level === 'required' && verdict !== 'present') ||
      findings.some(({ rule, severity }) => rule === '文种' && severity === 'error'),
  );
}

/** True when a check fails: a required part is lacking, or there is a finding of that severity or a worse one; never for `never`. */
export function fails(result: CheckResult, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const findings = result.documents.flatMap((document) => document.findings);
  const counted = findings.some(
    ({ severity }) => severity === 'error' || (failOn === 'warning' && severity === 'warning'),
  );
  return counted || missingRequired(result);
}
