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
