import type { ThemesResult } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import type { Corrections } from './corrections/index.js';
import { groupThemes, type ThemesOptions } from './themes.js';

const workbook = { what: '修改表', advice: '请使用 wenji report 写出的《台账.xlsx》' };

export type CorrectedOptions = ThemesOptions & {
  /** What people changed in the workbook of an earlier run. */
  readonly corrections?: Corrections;
};

/** What people wrote into a 台账.xlsx. Throws a UsageError when it is no workbook, or none of ours. */
export async function readCorrections(bytes: Uint8Array, file: string): Promise<Corrections> {
  const { parseCorrections } = await import('./corrections/index.js');
  const { readWorkbookRows } = await import('./read/workbook-rows.js');
  return parseCorrections(await readWorkbookRows(bytes, file, workbook), file);
}

/** `groupThemes`, and after it the corrections; without any the result is the same to the byte. */
export async function correctedThemes(
  submissions: Submissions,
  { corrections, ...options }: CorrectedOptions = {},
): Promise<ThemesResult> {
  const result = await groupThemes(submissions, options);
  if (corrections === undefined) return result;
  const { applyCorrections } = await import('./corrections/index.js');
  return applyCorrections(result, corrections);
}
