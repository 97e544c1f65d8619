import { dot } from '../maths/matrix.js';
import { type Covers, coverage, coversOf, type Embed, evenness, once, support } from './coverage.js';
import { EPSILON, FLOOR, LEAST_SUPPORT, LENGTH, SCORE, SCORED } from './settings.js';
import { agreedStance, type Stances } from './stance.js';
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
  readonly embed: Embed;
  /** The place of one word in the word space. */
  readonly place: (word: string) => Float64Array;
  /** Share of the siblings' members that hold a word, 0–1. */
  readonly outside: (word: string) => number;
  /** The sub-group of each member, where there are several. */
  readonly parts?: readonly number[];
};

/** The best phrases of a group, best first, ties by text, and those that are too short for a name but can be half of one. */
export type Ranked = { readonly names: readonly Scored[]; readonly parts: readonly Scored[]; readonly covers: Covers };

/**
 * Scores phrases: how much their words tell the group from its siblings, their nearness to its centre, their coverage of its members;
 * more for phrases in use, of shapes that read well, and of the stance of the texts.
 */
export function rank(phrases: GroupPhrases, target: NameTarget, stances: Stances, words: NameWords): Ranked {
  const covers = coversOf(phrases, target.place, target.outside);
  const rough = roughlyScored(phrases, target, stances, words);
  const finish = (list: readonly Scored[]) => finished(list.slice(0, SCORED.candidates), covers, target);
  return {
    names: finish(rough.filter(({ text }) => text.length >= LENGTH.shortest)),
    parts: finish(rough.filter(isPart)),
    covers,
  };
}

/** A term, or a noun phrase that several members use as a whole. */
function isPart({ stance, shape, words, users, whole }: Scored): boolean {
  return stance === undefined && shape.part === true && (words.length === 1 || (users > 1 && whole > 0.5));
}

/** By form and use, and by what can be said of each word at little cost. */
function roughlyScored(phrases: GroupPhrases, target: NameTarget, stances: Stances, words: NameWords): Scored[] {
  const worthOf = once((word) => {
    const inside = (phrases.postings.get(word)?.length ?? 1) / phrases.texts.length;
    return (FLOOR + contrast(inside, target.outside(word))) * Math.max(0, dot(target.place(word), target.centroid));
  });
  return phrases.candidates
    .filter(({ text }) => !words.stopPhrases.has(text))
    .map((candidate) => {
      const told = tellingWords(candidate.words, words.weak);
      const reads = form(candidate, told) * agreement(candidate.stance, stances);
      return { ...candidate, told, reads, score: reads * told.reduce((sum, word) => sum + worthOf(word), 0) };
    })
    .filter(({ score }) => score > 0)
    .sort(byScore);
}

function finished(list: readonly Scored[], covers: Covers, target: NameTarget): Scored[] {
  return list
    .map((candidate) => {
      const covered =
        coverage(candidate.told, covers) ** SCORE.coverage * evenness(candidate.told, covers, target.parts);
      const factors = traced(candidate, covers) * covered;
      return { ...candidate, score: candidate.reads * factors * tellingOf(candidate.told, covers, target) };
    })
    .filter(({ score }) => score > 0)
    .sort(byScore);
}

/** How much words tell a group: the geometric mean of their contrasts, more for more words, times their nearness to its centre. */
export function tellingOf(told: readonly string[], covers: Covers, target: NameTarget): number {
  const logs = told.reduce((sum, word) => {
    const { inside, outside } = covers(word);
    return sum + Math.log(Math.max(FLOOR, contrast(inside, outside)));
  }, 0);
  return Math.exp((SCORE.contrast * logs) / told.length) * told.length ** SCORE.perWord * nearness(told, target);
}

function contrast(inside: number, outside: number): number {
  return Math.max(0, inside * Math.log((inside + EPSILON) / (outside + EPSILON)));
}

function nearness(told: readonly string[], { embed, centroid, others }: NameTarget): number {
  const place = embed(new Map(told.map((word) => [word, 1])));
  const elsewhere = others.reduce((most, other) => Math.max(most, dot(place, other)), 0);
  return Math.max(0, dot(place, centroid) - SCORE.elsewhere * elsewhere);
}

/** 1 for words that several members hold together; less for those that stand together in one, as a phrase of it, and apart in others. */
function traced({ words, joined }: Candidate, covers: Covers): number {
  if (support(words, covers) >= LEAST_SUPPORT) return 1;
  return joined === 0 && words.every((word) => support([word], covers) >= LEAST_SUPPORT) ? SCORE.once : 0;
}

function tellingWords(words: readonly string[], weak: ReadonlySet<string>): string[] {
  return [...new Set(words)].filter((word) => word.length > 1 && !weak.has(word));
}

function form({ words, shape, whole, joined, uses, users }: Candidate, told: readonly string[]): number {
  const general = words.slice(shape.stance === 'proposal' ? 1 : 0).filter((word) => !told.includes(word)).length;
  const reads = shape.weight * (shape.cut + (1 - shape.cut) * whole) * (1 - (1 - SCORE.composed) * joined);
  return (
    reads *
    SCORE.perWeak ** general *
    (users > 1 || words.length === 1 ? 1 : SCORE.lone) *
    (1 + SCORE.perUse * Math.log(Math.max(1, uses)))
  );
}

/** More than 1 for a phrase that shows what many of the texts do, less for one that shows what few do. */
function agreement(stance: Scored['stance'], stances: Stances): number {
  if (stance === undefined) return 1;
  const agreed = agreedStance(stances);
  return (
    (SCORE.against + SCORE.agreeing * stances[stance]) *
    (agreed !== undefined && agreed !== stance ? SCORE.contrary : 1)
  );
}

export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.text < b.text ? -1 : 1);
}
