import type { Requirement } from '../../core/template.js';
import type { Draft } from '../draft.js';
import { thresholds } from '../phrases.js';
import type { Assessment } from './passage.js';
import type { Signs } from './signs.js';

/** The sentences that write a brief part in passing, such as 由办公室负责 inside the measures; several are the part. */
export function traceAssessments(draft: Draft, requirement: Requirement, signs: Signs): readonly Assessment[] {
  if (!requirement.brief || !requirement.signs) return [];
  const own = draft.sentences.filter(
    (sentence) => signs.within(requirement.id, sentence.span).size > 0 && signs.writes(sentence, requirement),
  );
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return [];
  const body = { start: first.span.start, end: last.span.end };
  return [
    {
      passage: { ground: 'content', opening: first.span, body, without: [] },
      own,
      verdict: own.length >= thresholds.traces ? 'present' : 'mentioned',
    },
  ];
}
