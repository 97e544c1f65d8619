import type { CheckResult } from '../core/results.js';
import type { Span } from '../core/span.js';
import type { Place } from './position.js';
import type { Observation, Subject } from './rules/rule.js';
import { type ActiveRule, MOST } from './selection.js';

type Finding = CheckResult['documents'][number]['findings'][number];

/** A draft ready for the rules, and the way from its reading back to the document. */
export type Prepared = {
  readonly subject: Subject;
  readonly place: Place;
  readonly originalOf: (span: Span) => Span;
  /** True where a note in the text switches a rule off; the offset is in the document's text. */
  readonly silences: (rule: string, offset: number) => boolean;
};

/** What the rules find in each draft, by line; what stands on one line in the order of the rules. */
export function findingsOf(drafts: readonly Prepared[], active: readonly ActiveRule[]): Finding[][] {
  const found = drafts.map((): Finding[] => []);
  const foremost = new Set(active.filter(({ rule }) => rule.foremost).map(({ rule }) => rule.name));
  for (const chosen of active) {
    const across = compared(drafts, chosen);
    drafts.forEach((draft, index) => {
      const { rule, thresholds } = chosen;
      const { subject } = draft;
      if (rule.templates && !rule.templates.includes(subject.template.name)) return;
      const observations = [...(rule.check?.(subject, thresholds) ?? []), ...(across?.get(subject) ?? [])];
      found[index]?.push(...toldOf(draft, chosen, observations));
    });
  }
  const rank = ({ rule }: Finding): number => (foremost.has(rule) ? 0 : 1);
  for (const findings of found) findings.sort((a, b) => rank(a) - rank(b) || a.line - b.line);
  return found;
}

function compared(drafts: readonly Prepared[], { rule, thresholds }: ActiveRule) {
  if (!rule.across) return undefined;
  const subjects = drafts.map(({ subject }) => subject);
  return rule.across(
    subjects.filter(({ template }) => !rule.templates || rule.templates.includes(template.name)),
    thresholds,
  );
}

/** The findings of one rule in one draft, no more than the user wants to see; the last one says how many are left. */
function toldOf(draft: Prepared, chosen: ActiveRule, observations: readonly Observation[]): Finding[] {
  const { rule, thresholds } = chosen;
  const heard = observations
    .map((observation) => ({ ...observation, original: draft.originalOf(observation.span) }))
    .filter(({ original }) => !draft.silences(rule.name, original.start))
    .sort((a, b) => a.span.start - b.span.start);
  const most = Math.max(1, thresholds[MOST] ?? heard.length);
  const told = heard.slice(0, most).map((observation) => findingOf(draft, chosen, observation));
  const last = told.at(-1);
  const left = heard.length - told.length;
  return last && left > 0
    ? [...told.slice(0, -1), { ...last, message: `${last.message}（同类情况另有 ${left} 处，未一一列出）` }]
    : told;
}

function findingOf(
  { subject, place }: Prepared,
  { rule, severity: own }: ActiveRule,
  { span, original, message, advice, severity = rule.severity }: Observation & { readonly original: Span },
): Finding {
  return {
    rule: rule.name,
    severity: own ?? severity,
    ...place(span.start),
    span: original,
    message,
    evidence: subject.draft.text.slice(span.start, span.end),
    advice,
  };
}
