import { matchOf, type Part } from '../parts/written.js';
import type { Subject } from '../rules/rule.js';
import { causes } from './causes.js';
import { direction } from './direction.js';
import type { Indicator } from './indicator.js';
import { measures } from './measures.js';
import { problems } from './problems.js';
import { understanding } from './understanding.js';

export type { Indicator } from './indicator.js';

/** The five questions of the public appraisal (群众评议), in its own order. */
export const questions = [understanding, problems, causes, direction, measures] as const;

const ASKED: readonly Part[] = ['成效', '问题', '原因', '思路', '措施'];

/**
 * What an appraiser finds in a draft for each of the five questions; none where the template does not ask for all the parts
 * of a report of analysis, or the draft is of another kind.
 */
export function indicatorsOf(subject: Subject): readonly Indicator[] {
  if (ASKED.some((part) => !matchOf(subject, part))) return [];
  return questions.map(({ question, observe }) => ({ question, ...observe(subject) }));
}
