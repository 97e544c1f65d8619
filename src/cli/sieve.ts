import { isAbsolute, relative, resolve } from 'node:path';
import type { Intake } from '../core/submissions.js';
import { aidsOf } from './aids.js';
import type { GivenOptions } from './command.js';
import { writtenAmong } from './own-results.js';
import { REPORTS } from './report-folder.js';

/** Keeps back what was found among the inputs and is no submission. */
export type Sieve = {
  readonly holds: (file: string) => boolean;
  /** The intake without what is held, and a notice of it. */
  readonly sifted: (intake: Intake) => Intake;
};

/** A sieve for results of earlier runs, above all at or below `outputs` or in `reports/`, and for the files that options name to go by. */
export function sieveOf(inputs: readonly string[], options: GivenOptions, outputs: readonly string[]): Sieve {
  const isResult = resultsAmong(inputs, outputs);
  const aids = new Set(aidsOf(options));
  const isAid = (file: string) => aids.size > 0 && aids.has(resolve(file));
  return {
    holds: (file) => isResult(file) || isAid(file),
    sifted: (intake) => without(without(intake, isResult, '以前的汇总结果'), isAid, '选项所指定的文件'),
  };
}

/** Tells the files that earlier runs wrote; what was asked about a file is remembered for its other documents. */
function resultsAmong(inputs: readonly string[], outputs: readonly string[]): (file: string) => boolean {
  const own = new Set(outputs.map((path) => resolve(path)));
  const folders = [REPORTS, ...outputs].filter((folder) => !inputs.some((input) => isInside(input, folder)));
  const isWritten = writtenAmong(inputs);
  const known = new Map<string, boolean>();
  return (file) => {
    const result =
      known.get(file) ??
      (own.has(resolve(file)) || folders.some((folder) => isInside(file, folder)) || isWritten(file));
    known.set(file, result);
    return result;
  };
}

function without(intake: Intake, isHeld: (file: string) => boolean, what: string): Intake {
  const [first, ...others] = intake.files.filter(isHeld);
  if (first === undefined) return intake;
  const dropped = others.length === 0 ? first : `${first} 等 ${others.length + 1} 个文件`;
  return {
    ...intake,
    files: intake.files.filter((file) => !isHeld(file)),
    unreadable: intake.unreadable.filter(({ file }) => !isHeld(file)),
    notices: [
      ...intake.notices.filter((notice) => ![first, ...others].some((file) => notice.startsWith(file))),
      `${what}没有当作意见读入：${dropped}`,
    ],
  };
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return !isAbsolute(path) && path.split(/[\\/]/)[0] !== '..';
}
