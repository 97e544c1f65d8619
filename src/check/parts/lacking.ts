import type { Observation, Subject } from '../rules/rule.js';
import type { Measure } from './measures.js';
import { writtenPart } from './written.js';

/** What a measure should say, and the words to tell that it does not. */
type Wanted = {
  readonly has: (measure: Measure) => boolean;
  readonly fewest: number;
  readonly what: string;
  readonly advice: string;
};

/** The kind of document in which every measure must be complete. */
const PLAN = '整改方案';

/** Measures that lack something: each, as an error, in a plan of rectification; elsewhere the part, once, where all lack it. */
export function* lacking(
  subject: Subject,
  measures: readonly Measure[],
  { has, fewest, what, advice }: Wanted,
): Iterable<Observation> {
  const wanting = measures.filter((measure) => !has(measure));
  if (isPlan(subject)) {
    for (const { span } of wanting) yield { span, message: `这条措施没有写明${what}`, advice, severity: 'error' };
    return;
  }
  const [passage] = writtenPart(subject, '措施')?.passages ?? [];
  if (!passage || measures.length < fewest || wanting.length < measures.length) return;
  yield { span: passage.opening, message: `列出的 ${measures.length} 条措施都没有写明${what}`, advice };
}

function isPlan({ kind, template }: Subject): boolean {
  return template.kinds?.includes(PLAN) || kind.name === PLAN;
}
