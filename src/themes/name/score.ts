import type { Contrast } from '../describe/contrast.js';
import { dot } from '../maths/matrix.js';
import type { TermCounts } from '../represent/terms.js';
import type { Candidate } from './candidates.js';

export type Scored = Candidate & { readonly score: number };

/** What a name is measured against: the terms of the group's items, its contrast, and its place in the word space. */
export type NameTarget = {
  readonly terms: readonly ReadonlySet<string>[];
  readonly contrast: Contrast;
  readonly centroid: Float64Array;
  readonly embed: (terms: TermCounts) => Float64Array;
};

/** Contrast of a word that does not tell the group: it spoils a phrase, but one beside strong ones may stand. */
const FLOOR = 0.01;
/** How fast a phrase gains with each further word that tells the group. */
const PER_WORD = 0.8;
/** How fast a phrase gains that stands in more items, and one whose words occur together in more items. */
const PER_USE = 0.3;
const PER_SUPPORT = 0.5;
/** Candidates whose support is counted, the best by all else, and items of a group in which it is counted at most. */
const COUNTED = { candidates: 200, items: 500 };

type Use = { readonly candidate: Candidate; items: number; complete: number };

/**
 * The best candidates of a group with their scores: the geometric mean of the contrast of a candidate's words, times its nearness to
 * the group's centre; more where many items use the phrase or combine its words, and for shapes that read well. Best first; ties by text.
 */
export function scoreCandidates(
  items: readonly (readonly Candidate[])[],
  target: NameTarget,
  weak: ReadonlySet<string>,
): Scored[] {
  return usesOf(items)
    .map((use) => ({ ...use.candidate, score: scoreOf(use, target, weak) }))
    .filter(({ score }) => score > 0)
    .sort(byScore)
    .slice(0, COUNTED.candidates)
    .map((candidate) => ({ ...candidate, score: candidate.score * supportOf(candidate, target, weak) }))
    .sort(byScore);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.text < b.text ? -1 : 1);
}

function usesOf(items: readonly (readonly Candidate[])[]): Use[] {
  const phrases = new Map<string, Use>();
  for (const list of items)
    for (const candidate of new Map(list.map((entry) => [entry.text, entry])).values()) {
      const use = phrases.get(candidate.text) ?? { candidate, items: 0, complete: 0 };
      use.items++;
      if (candidate.complete) use.complete++;
      phrases.set(candidate.text, use);
    }
  return [...phrases.values()];
}

function scoreOf({ candidate, items, complete }: Use, target: NameTarget, weak: ReadonlySet<string>): number {
  const told = [...new Set(candidate.words)].filter((word) => !weak.has(word));
  if (told.length === 0) return 0;
  const logs = told.reduce((sum, word) => sum + Math.log(Math.max(FLOOR, target.contrast.get(word) ?? 0)), 0);
  const contrast = Math.exp(logs / told.length) * told.length ** PER_WORD;
  const nearness = Math.max(0, dot(target.embed(new Map(told.map((word) => [word, 1]))), target.centroid));
  const { weight, cut } = candidate.shape;
  const form = weight * (cut + (1 - cut) * (complete / items));
  return contrast * nearness * form * (1 + PER_USE * Math.log(items));
}

/** Factor from 1 for the number of items in which all words of a candidate but the weak ones occur, wherever they stand. */
function supportOf({ words }: Candidate, { terms }: NameTarget, weak: ReadonlySet<string>): number {
  const told = words.filter((word) => word.length > 1 && !weak.has(word));
  const step = Math.max(1, Math.ceil(terms.length / COUNTED.items));
  let items = 0;
  for (let i = 0; i < terms.length; i += step) if (told.every((word) => terms[i]?.has(word))) items += step;
  return 1 + PER_SUPPORT * Math.log(Math.max(1, items));
}
