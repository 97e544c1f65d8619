import type { Span } from '../../core/span.js';
import type { Draft } from '../draft.js';
import type { Subject } from '../rules/rule.js';
import { type Compared, comparedPoints, comparedSentences } from './compared.js';
import { shared } from './likeness.js';
import { type Written, writtenPart } from './written.js';

/** A problem, at its first sentence, and the parts that do not seem to answer it, each with the point nearest to it. */
export type Question = { readonly span: Span; readonly lacks: readonly Lack[] };
export type Lack = { readonly part: string; readonly nearest?: { readonly span: Span; readonly text: string } };

/** A problem of fewer pairs that carry matter cannot be compared. */
const FEWEST_PAIRS = 4;

/**
 * The numbered problems of a draft and what answers them. Likeness is the share of the smaller one's pairs of characters
 * that the other has too, in percent; naming the same matter in other words is an answer as well, and so is a part written
 * right under the problem. Causes are asked for only where most problems have theirs: many reports give them in common.
 */
export function answersTo(
  subject: Subject,
  percent: { readonly measures: number; readonly causes: number },
): readonly Question[] {
  const { draft } = subject;
  const problems = writtenPart(subject, '问题');
  if (!problems) return [];
  const asked = comparedPoints(draft, problems).filter(({ pairs }) => pairs.size >= FEWEST_PAIRS);
  const measures = lacksOf(asked, problems, writtenPart(subject, '对策'), { draft, percent: percent.measures });
  // Causes are told in general words: any matter that the whole problem touches will do.
  const broad = asked.map((problem) => ({ ...problem, headTopics: problem.topics }));
  const causes = lacksOf(broad, problems, writtenPart(subject, '原因'), { draft, percent: percent.causes });
  const common = causes.filter((lack) => lack).length * 3 >= asked.length;
  return asked.map(({ head }, index) => ({
    span: head,
    lacks: [common ? undefined : causes[index], measures[index]].flatMap((lack) => lack ?? []),
  }));
}

/** For each problem what it lacks of one part, if anything; nothing where the part is not written at all. */
function lacksOf(
  asked: readonly Compared[],
  problems: Written,
  part: Written | undefined,
  { draft, percent }: { readonly draft: Draft; readonly percent: number },
): readonly (Lack | undefined)[] {
  if (!part) return [];
  const points = comparedPoints(draft, part);
  const answers = points.length > 0 ? points : comparedSentences(draft, part);
  return asked.map((problem) => {
    if (answers.length === 0 || isAnsweredInPlace(problem, problems, part)) return undefined;
    const ranked = answers
      .map((answer) => ({ ...answer, likeness: likeness(problem, answer) }))
      .sort((a, b) => b.likeness - a.likeness || a.span.start - b.span.start);
    const [best] = ranked;
    if (!best || best.likeness >= percent) return undefined;
    const { head } = best;
    const nearest = { span: head, text: draft.text.slice(head.start, head.end) };
    return { part: part.name, ...(best.likeness > 0 ? { nearest } : {}) };
  });
}

/** 0–100; 100 where the other names the same matter. */
function likeness(problem: Compared, answer: Compared): number {
  if (shared(problem.headTopics, answer.topics) > 0) return 100;
  const smaller = Math.max(1, Math.min(problem.pairs.size, answer.pairs.size));
  return (100 * shared(problem.pairs, answer.pairs)) / smaller;
}

/** True when the part stands inside the problem, or between it and the next of several passages of problems. */
function isAnsweredInPlace({ span }: Compared, { passages }: Written, part: Written): boolean {
  if (part.passages.some(({ body }) => body.start < span.end && span.start < body.end)) return true;
  if (passages.length < 2) return false;
  const next = passages.find(({ opening }) => opening.start > span.start)?.opening.start ?? Number.POSITIVE_INFINITY;
  return part.passages.some(({ opening }) => opening.start > span.start && opening.start < next);
}
