import { summaryReport } from './content/index.js';
import type { Report } from './core/report.js';
import type { Submissions } from './core/submissions.js';
import { type CorrectedOptions, correctedThemes } from './corrections.js';

export type SummarizeOptions = CorrectedOptions & {
  /** Title of the report; 意见建议汇总报告 by default. */
  readonly title?: string;
};

/** The main job: submissions → themes, corrected where a hand did → everything the deliverables are rendered from. Throws a UsageError as `groupThemes` does. */
export async function summarize(
  submissions: Submissions,
  { title, ...options }: SummarizeOptions = {},
): Promise<Report> {
  const result = await correctedThemes(submissions, options);
  return summaryReport(result, title === undefined ? {} : { title });
}
