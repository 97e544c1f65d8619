import type { Block } from './block.js';
import type { Severity } from './finding.js';
import type { Named } from './registry.js';
import type { CheckResult } from './results.js';
import type { Sheet } from './sheet.js';

/** What a check found in one draft. */
export type Review = CheckResult['documents'][number];

/** From which severity on findings make a check fail. */
export type FailOn = 'error' | 'warning' | 'never';

/** A rule that was applied, with the severity its findings have by default; `templates` are the only ones it is for. */
export type RuleSummary = Named & { readonly severity: Severity; readonly templates?: readonly string[] };

/** Colours of a terminal. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green', (text: string) => string>>;

/** All that the outputs of a check are rendered from. */
export type CheckReport = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sheets: readonly Sheet[];
  readonly result: CheckResult;
  readonly rules: readonly RuleSummary[];
  readonly failOn: FailOn;
  /** The program's own version, such as 1.2.0. */
  readonly version: string;
  /** The texts of the drafts by file, into which spans point; for the columns of lines. */
  readonly texts: ReadonlyMap<string, string>;
  /** Set for a terminal that shows colours. */
  readonly paint?: Paint;
};
