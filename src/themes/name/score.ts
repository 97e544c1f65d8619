import type { Contrast } from '../contrast.js';
import { dot } from '../matrix.js';
import type { TermCounts } from '../terms.js';
import type { Candidate } from './candidates.js';

export type Scored = Candidate & { readonly score: number };

/** What a name is measured against: the group's contrast and its place in the word space. */
export type NameTarget = {
  readonly contrast: Contrast;
  readonly centroid: Float64Array;
  readonly embed: (terms: TermCounts) => Float64Array;
};

/** What a weak word adds to a name: it rounds a phrase off, it does not tell a theme. */
const WEAK = 0.02;
/** Long names must earn each further word. */
const PER_WORD = 0.5;
/** How fast a phrase used by more items gains. */
const PER_USE = 0.6;
/** What a phrase keeps that is always cut out of a longer one. */
const INCOMPLETE = 0.35;

type Use = { readonly candidate: Candidate; items: number; complete: number };

/**
 * Scores each distinct candidate of a group: the contrast of its words, times its nearness to the group's centre; more for phrases
 * that many items use, and for shapes that read well. Best first; ties by text.
 */
export function scoreCandidates(
  items: readonly (readonly Candidate[])[],
  target: NameTarget,
  weak: ReadonlySet<string>,
): Scored[] {
  const phrases = new Map<string, Use>();
  for (const list of items)
    for (const candidate of new Map(list.map((entry) => [entry.text, entry])).values()) {
      const use = phrases.get(candidate.text) ?? { candidate, items: 0, complete: 0 };
      use.items++;
      if (candidate.complete) use.complete++;
      phrases.set(candidate.text, use);
    }
  return [...phrases.values()]
    .map((use) => ({ ...use.candidate, score: scoreOf(use, target, weak) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

function scoreOf(
  { candidate, items, complete }: Use,
  { contrast, centroid, embed }: NameTarget,
  weak: ReadonlySet<string>,
): number {
  const distinct = [...new Set(candidate.words)];
  const strong = distinct.filter((word) => !weak.has(word) && (contrast.get(word) ?? 0) > 0);
  if (strong.length === 0) return 0;
  const sum = distinct.reduce((total, word) => total + (weak.has(word) ? WEAK : (contrast.get(word) ?? -WEAK)), 0);
  const nearness = Math.max(0, dot(embed(new Map(distinct.map((word) => [word, 1]))), centroid));
  const form = candidate.shape * (INCOMPLETE + (1 - INCOMPLETE) * (complete / items));
  return (sum / distinct.length ** PER_WORD) * nearness * form * (1 + PER_USE * Math.log(items));
}
