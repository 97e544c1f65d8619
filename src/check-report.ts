import { type RuleChoice, selectRules } from './check/index.js';
import { checkContent } from './content/check/index.js';
import type { CheckReport, RuleSummary } from './core/check-report.js';
import type { CheckResult } from './core/results.js';
import type { Submissions } from './core/submissions.js';

export type CheckReportOptions = Pick<CheckReport, 'failOn' | 'version' | 'paint'> & RuleChoice;

/** What a check of these submissions found, with all that its outputs say beside it. */
export function checkReport(
  { documents }: Pick<Submissions, 'documents'>,
  result: CheckResult,
  { failOn, version, paint, ...choice }: CheckReportOptions,
): CheckReport {
  const drafts = documents.filter(({ form }) => form === 'text');
  return {
    ...checkContent(result),
    result,
    rules: appliedRules(choice),
    failOn,
    version,
    texts: new Map(drafts.map(({ source, text }) => [source.file, text])),
    ...(paint && { paint }),
  };
}

/** The rules of a run. Throws a UsageError when the choice names a rule or a threshold that does not exist. */
export function appliedRules(choice: RuleChoice): readonly RuleSummary[] {
  return selectRules(choice).map(({ rule: { name, summary, severity, templates }, severity: own = severity }) => ({
    name,
    summary,
    severity: own,
    ...(templates && { templates }),
  }));
}
