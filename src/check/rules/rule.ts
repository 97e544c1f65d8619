import type { Severity } from '../../core/finding.js';
import type { Named } from '../../core/registry.js';
import type { Span } from '../../core/span.js';
import type { Template } from '../../core/template.js';
import type { Draft } from '../draft.js';
import type { KindJudgement } from '../kinds/judge.js';
import type { Match } from '../match/index.js';

/** All that a rule may look at. */
export type Subject = {
  readonly draft: Draft;
  readonly template: Template;
  readonly kind: KindJudgement;
  readonly matches: readonly Match[];
};

/** What a rule found; the text at `span` is the evidence. `severity` only where it differs from the rule's. */
export type Observation = {
  readonly span: Span;
  readonly message: string;
  readonly advice: string;
  readonly severity?: Severity;
};

/**
 * A check of a draft. The examples are drafts checked against 分析检查报告 and run as tests: nothing is found in a good
 * one, and in a bad one exactly what stands between 〖 and 〗.
 */
export type Rule = Named & {
  readonly severity: Severity;
  /** Figures that decide, by name, with their units in the name or the summary; each can be set otherwise for a run. */
  readonly thresholds?: Thresholds;
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
  readonly check: (subject: Subject, thresholds: Thresholds) => Iterable<Observation>;
};

export type Thresholds = Readonly<Record<string, number>>;
