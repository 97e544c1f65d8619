import type { Requirement } from '../../core/template.js';
import { phrases } from '../phrases.js';

/** How a sentence speaks of a part without writing it: 'task' about how to write it, 'order' what ought to be, the others as named. */
export type Manner = 'task' | 'narration' | 'order' | 'others' | 'promise';

/**
 * The way in which a sentence fails to write the part, if it does. Of a part that does not say whether it `tells` facts or
 * intents only the first and the last are asked.
 */
export function mannerOf(text: string, requirement: Pick<Requirement, 'tells'>): Manner | undefined {
  return foreignManner(text, requirement) ?? (isPromise(text) ? 'promise' : undefined);
}

function foreignManner(text: string, { tells }: Pick<Requirement, 'tells'>): Manner | undefined {
  if (phrases.aboutTheTask.some((pattern) => pattern.test(text))) return 'task';
  if (tells === undefined) return undefined;
  if (phrases.narrating.some((pattern) => pattern.test(text))) return 'narration';
  if (tells === 'intent') return undefined;
  if (phrases.prescribing.some((pattern) => pattern.test(text))) return 'order';
  return phrases.others.test(text) ? 'others' : undefined;
}

/** True when a sentence only promises to look for or to set out something. */
function isPromise(text: string): boolean {
  return phrases.promising.test(text) || phrases.announcing.test(text);
}

/** True when a text speaks about the part, orders it or tells of others, and so cannot be the part itself. */
export function isForeign(text: string, requirement: Pick<Requirement, 'tells'>): boolean {
  return foreignManner(text, requirement) !== undefined;
}
