import type { Stance } from '../../core/theme.js';
import type { ReadText } from './read.js';
import { STANCE } from './settings.js';

/** Shares of texts that say what is wrong and that say what should be done, 0–1; a text may do both. */
export type Stances = Readonly<Record<Stance, number>>;

/** Reads the stances of texts from their words: a text takes one when its words for the other are clearly fewer, else both. */
export function stancesOf(texts: readonly ReadText[]): Stances {
  const share = (own: (text: ReadText) => number, other: (text: ReadText) => number) =>
    texts.filter((text) => own(text) > 0 && own(text) * STANCE.more >= other(text)).length / Math.max(1, texts.length);
  const wishes = (text: ReadText) => text.wishes;
  const complaints = (text: ReadText) => text.complaints;
  return { problem: share(complaints, wishes), proposal: share(wishes, complaints) };
}

/** What the texts agree in: more than half of them, and clearly more than the other. */
export function agreedStance({ problem, proposal }: Stances): Stance | undefined {
  if (Math.max(problem, proposal) < STANCE.agreed || Math.abs(problem - proposal) < STANCE.lead) return undefined;
  return problem > proposal ? 'problem' : 'proposal';
}
