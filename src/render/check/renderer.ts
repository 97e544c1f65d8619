import type { CheckReport } from '../../core/check-report.js';
import type { Named } from '../../core/registry.js';

/** Writes what a check found, in one format. Same report, same bytes. */
export type CheckRenderer = Named & {
  /** Endings of a file's name that mean the format, with their dots; the first is the usual one. */
  readonly endings: readonly string[];
  /** True for bytes that a terminal cannot show. */
  readonly binary?: true;
  readonly render: (report: CheckReport) => Promise<Uint8Array>;
};
