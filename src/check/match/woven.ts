import type { Requirement } from '../../core/template.js';
import { type Draft, hanLength } from '../draft.js';
import { thresholds } from '../phrases.js';
import { wovenCause } from '../senses.js';
import type { Assessment } from './passage.js';
import type { Signs } from './signs.js';

/** The causes that stand inside the sentences about the problems, such as 由于…，致使…; several are the part. */
export function wovenAssessments(draft: Draft, requirement: Requirement, signs: Signs): readonly Assessment[] {
  if (requirement.sense !== 'cause') return [];
  const own = draft.sentences.filter(
    (sentence) => !sentence.heading && wovenCause.test(sentence.text) && signs.writes(sentence, requirement),
  );
  const [first] = own;
  const last = own.at(-1);
  const length = own.reduce((sum, { text }) => sum + hanLength(text), 0);
  if (!first || !last || own.length < thresholds.woven || length < thresholds.scatteredLength) return [];
  const body = { start: first.span.start, end: last.span.end };
  return [{ passage: { ground: 'content', opening: first.span, body, without: [] }, own, verdict: 'present' }];
}
