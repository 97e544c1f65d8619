import { dot, normalize } from '../maths/matrix.js';
import { type Coverage, type Covers, contrast, coverage, coversOf, evenness, once, support } from './coverage.js';
import { reading, tellingWords } from './form.js';
import { FLOOR, LEAST_SUPPORT, LENGTH, SCORE, SCORED } from './settings.js';
import type { Stances } from './stance.js';
import type { Candidate, GroupPhrases } from './uses.js';
import type { NameWords } from './words.js';

export type Scored = Candidate & {
  readonly score: number;
  /** What its form and its use add to that. */
  readonly reads: number;
  /** Its words that tell something, each once. */
  readonly told: readonly string[];
};

/** What a name is measured against. */
export type NameTarget = {
  /** The group's centre in the word space, and those of its siblings. */
  readonly centroid: Float64Array;
  readonly others: readonly Float64Array[];
  /** The place of one word in the word space. */
  readonly place: (word: string) => Float64Array;
  /** Share of the siblings' members that hold a word, 0–1. */
  readonly outside: (word: string) => number;
  /** The sub-group of each member, where there are several. */
  readonly parts?: readonly number[];
};

/** The best phrases of a group, best first, ties by text, and those that can be half of a name. */
export type Ranked = { readonly names: readonly Scored[]; readonly parts: readonly Scored[]; readonly covers: Covers };

/**
 * Scores phrases: how much of the group their words cover and how little of its siblings, and their nearness to its centre; more for
 * phrases in use, of shapes that read well, and of the stance of the texts.
 */
export function rank(phrases: GroupPhrases, target: NameTarget, stances: Stances, words: NameWords): Ranked {
  const covers = coversOf(phrases, target.place, target.outside);
  const rough = roughlyScored(phrases, target, stances, words);
  const finish = (list: readonly Scored[], most: number) => finished(list.slice(0, most), { phrases, covers, target });
  return {
    names: finish(
      rough.filter(({ text }) => text.length >= LENGTH.shortest),
      SCORED.candidates,
    ),
    parts: finish(
      rough.filter((candidate) => isPart(candidate, words)),
      SCORED.parts,
    ),
    covers,
  };
}

/** A noun or a noun phrase that several members use, about a matter of its own. */
function isPart({ stance, shape, words, users, whole }: Scored, { roles, general, grammar }: NameWords): boolean {
  const last = words.at(-1) ?? '';
  const isBody = last.length > 2 && grammar.get(last.slice(-1)) === 'body';
  if (stance !== undefined || shape.part !== true || users < LEAST_SUPPORT || roles.has(last) || isBody) return false;
  return words.length === 1 ? !general.has(last) : whole > 0.5;
}

/** By form and use, and by what can be said of each word at little cost. */
function roughlyScored(phrases: GroupPhrases, target: NameTarget, stances: Stances, words: NameWords): Scored[] {
  const worthOf = once((word) => {
    const inside = (phrases.postings.get(word)?.length ?? 0) / phrases.size;
    const worth = inside * contrast(inside, target.outside(word));
    return worth < FLOOR ? FLOOR * FLOOR : worth * Math.max(FLOOR, dot(target.place(word), target.centroid));
  });
  return phrases.candidates
    .filter(({ text }) => !words.stopPhrases.has(text))
    .map((candidate) => {
      const told = tellingWords(candidate.words, words);
      const reads = reading(candidate, told, stances, words);
      return { ...candidate, told, reads, score: reads * told.reduce((sum, word) => sum + worthOf(word), 0) };
    })
    .filter(({ score }) => score > 0)
    .sort(byScore);
}

type Ground = { readonly phrases: GroupPhrases; readonly covers: Covers; readonly target: NameTarget };

function finished(list: readonly Scored[], { phrases, covers, target }: Ground): Scored[] {
  return list
    .filter((candidate) => candidate.users >= LEAST_SUPPORT || support(candidate.words, phrases) >= LEAST_SUPPORT)
    .map((candidate) => {
      const { told, reads } = candidate;
      const held = coverage(told, covers);
      const broad = coveredShare(held) * evenness(told, covers, target.parts);
      return { ...candidate, score: reads * broad * tellingOf(told, held, covers) * nearness(told, target) };
    })
    .filter(({ score }) => score > 0)
    .sort(byScore);
}

/** How much of a group words cover: by any of them, by each and by all together, less for words that few members hold. */
function coveredShare({ any, each, all, exact }: Coverage): number {
  const share = (SCORE.any * any + SCORE.each * each + SCORE.all * all) ** SCORE.coverage;
  return share * Math.min(1, exact / SCORE.broad) * Math.min(1, (all + SCORE.allowed) / SCORE.narrow);
}

/** How much words tell a group, all together and each. */
export function tellingOf(told: readonly string[], { any, outside }: Coverage, covers: Covers): number {
  const logs = told.reduce((sum, word) => {
    const own = covers(word);
    return sum + Math.log(Math.max(FLOOR, contrast(own.inside, own.outside)));
  }, 0);
  return contrast(any, outside) * Math.exp((SCORE.contrast * logs) / told.length);
}

/** How near words are to the centre of a group, less for those near to that of a sibling. */
export function nearness(told: readonly string[], { place, centroid, others }: NameTarget): number {
  const own = placeOf(told, place);
  const elsewhere = others.reduce((most, other) => Math.max(most, dot(own, other)), 0);
  return Math.max(0, dot(own, centroid) - SCORE.elsewhere * elsewhere);
}

/** The place of several words together. */
export function placeOf(words: readonly string[], place: (word: string) => Float64Array): Float64Array {
  const [first = '', ...rest] = words;
  const sum = Float64Array.from(place(first));
  for (const word of rest) {
    const own = place(word);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (own[i] ?? 0);
  }
  normalize(sum);
  return sum;
}

export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.text < b.text ? -1 : 1);
}
