import type { Requirement } from '../../core/template.js';
import type { Sentence } from '../draft.js';
import { phrases } from '../phrases.js';

/**
 * True when a text speaks about the part, orders it or tells of others, and so cannot be the part itself. Of a part that
 * does not say whether it `tells` facts or intents only the first is asked.
 */
export function isForeign(text: string, { tells }: Pick<Requirement, 'tells'>): boolean {
  if (phrases.aboutTheTask.some((pattern) => pattern.test(text))) return true;
  if (tells === undefined) return false;
  if (phrases.narrating.some((pattern) => pattern.test(text))) return true;
  if (tells === 'intent') return false;
  return phrases.prescribing.some((pattern) => pattern.test(text)) || phrases.others.test(text);
}

/** True when a sentence only promises to look for or to set out something. */
export function isPromise({ text }: Sentence): boolean {
  return phrases.promising.test(text) || phrases.announcing.test(text);
}
