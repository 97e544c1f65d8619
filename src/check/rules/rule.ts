import type { Severity } from '../../core/finding.js';
import type { Named } from '../../core/registry.js';
import type { Thresholds } from '../../core/rule-settings.js';
import type { Span } from '../../core/span.js';
import type { Template } from '../../core/template.js';
import type { Draft } from '../draft.js';
import type { KindJudgement } from '../kinds/judge.js';
import type { CheckLexicon } from '../lexicon/index.js';
import type { Match } from '../match/index.js';

export type { Thresholds } from '../../core/rule-settings.js';

/** All that a rule may look at. */
export type Subject = {
  readonly draft: Draft;
  readonly template: Template;
  readonly kind: KindJudgement;
  readonly matches: readonly Match[];
  readonly lexicon: CheckLexicon;
  /** Where an offset of the draft's text stands, for a sentence: 「第12行」, in a format without lines 「第12段」. */
  readonly where: (offset: number) => string;
};

/** What a rule found; the text at `span` is the evidence. `severity` only where it differs from the rule's. */
export type Observation = {
  readonly span: Span;
  readonly message: string;
  readonly advice: string;
  readonly severity?: Severity;
};

/**
 * Drafts that run as tests: nothing is found in a good one, and in a bad one exactly what stands between 〖 and 〗, each
 * checked by itself, against 分析检查报告 unless another template is named.
 */
export type Examples = {
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly template?: string;
  /** Set for the examples, where the rule is silent as it ships. */
  readonly thresholds?: Thresholds;
  /** Drafts that each example is checked together with. */
  readonly beside?: readonly string[];
};

/** A check of a draft, or of all the drafts of a run together. Takes time linear in the length of the texts. */
export type Rule = Named & {
  readonly severity: Severity;
  /** Figures that decide, by name, with their units in the name or the summary; each can be set otherwise for a run. */
  readonly thresholds?: Thresholds;
  /** Names of the templates that the rule is for; without it, of all. */
  readonly templates?: readonly string[];
  /** Told before all else, wherever in the draft it stands. */
  readonly foremost?: true;
  readonly examples: Examples;
  readonly check?: (subject: Subject, thresholds: Thresholds) => Iterable<Observation>;
  /** Compares drafts; gives what was found in each of them. */
  readonly across?: (
    subjects: readonly Subject[],
    thresholds: Thresholds,
  ) => ReadonlyMap<Subject, readonly Observation[]>;
};
