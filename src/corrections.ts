import type { ThemesResult } from './core/results.js';
import type { Submissions } from './core/submissions.js';
import { applyCorrections, type Corrections, parseCorrections } from './corrections/index.js';
import { readWorkbookRows } from './read/workbook-rows.js';
import { groupThemes, type ThemesOptions } from './themes.js';

const workbook = { what: '修改表', advice: '请使用 wenji report 写出的《台账.xlsx》' };

export type CorrectedOptions = ThemesOptions & {
  /** What people changed in the workbook of an earlier run. */
  readonly corrections?: Corrections;
};

/** What people wrote into a 台账.xlsx. Throws a UsageError when it is no workbook, or none of ours. */
export async function readCorrections(bytes: Uint8Array, file: string): Promise<Corrections> {
  return parseCorrections(await readWorkbookRows(bytes, file, workbook), file);
}

/** `groupThemes`, and after it the corrections; without any the result is the same to the byte. */
export async function correctedThemes(
  submissions: Submissions,
  { corrections, ...options }: CorrectedOptions = {},
): Promise<ThemesResult> {
  const result = await groupThemes(submissions, options);
  return corrections === undefined ? result : applyCorrections(result, corrections);
}
