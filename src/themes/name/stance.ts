import type { Stance } from '../../core/theme.js';
import type { Token } from '../../core/token.js';
import { STANCE } from './settings.js';
import type { NameWords } from './words.js';

/** Shares of texts that say what is wrong and that say what should be done, 0–1; a text may do both. */
export type Stances = Readonly<Record<Stance, number>>;

/** Reads the stances of texts from their words: a text takes one when its words for the other are clearly fewer, else both. */
export function stancesOf(members: readonly (readonly Token[])[], words: NameWords): Stances {
  const counts = members.map((tokens) => ({
    problem: tokens.filter(({ text }) => complains(text, words)).length,
    proposal: tokens.filter(({ text }) => words.wishes.has(text)).length,
  }));
  const share = (own: Stance, other: Stance) =>
    counts.filter((count) => count[own] > 0 && count[own] * STANCE.more >= count[other]).length /
    Math.max(1, counts.length);
  return { problem: share('problem', 'proposal'), proposal: share('proposal', 'problem') };
}

/** What the texts agree in: more than half of them, and clearly more than the other. */
export function agreedStance({ problem, proposal }: Stances): Stance | undefined {
  if (Math.max(problem, proposal) < STANCE.agreed || Math.abs(problem - proposal) < STANCE.lead) return undefined;
  return problem > proposal ? 'problem' : 'proposal';
}

function complains(text: string, { predicates, faults, complaints }: NameWords): boolean {
  return complaints.has(text) || faults.has(text) || (text.length > 1 && predicates.has(text));
}
