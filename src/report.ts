import { summaryReport } from './content/index.js';
import type { Report } from './core/report.js';
import type { Submissions } from './core/submissions.js';
import { groupThemes, type ThemesOptions } from './themes.js';

export type SummarizeOptions = ThemesOptions & {
  /** Title of the report; 意见建议汇总报告 by default. */
  readonly title?: string;
};

/** The main job: submissions → themes → everything the deliverables are rendered from. Throws a UsageError as `groupThemes` does. */
export async function summarize(
  submissions: Submissions,
  { title, ...options }: SummarizeOptions = {},
): Promise<Report> {
  const result = await groupThemes(submissions, options);
  return summaryReport(result, title === undefined ? {} : { title });
}
