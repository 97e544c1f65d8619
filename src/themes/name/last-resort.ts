import type { Contrast } from '../describe/contrast.js';
import { dot } from '../maths/matrix.js';
import { bestTerms, type Name } from './choose.js';
import { listing } from './listing.js';
import type { ReadText } from './read.js';
import { LEAST_SUPPORT, SAME } from './settings.js';
import type { NameTarget } from './target.js';
import { type GroupPhrases, holdersIn } from './uses.js';
import type { NameWords } from './words.js';

type Group = Pick<NameTarget, 'centroid'> & { readonly contrast: Contrast; readonly members: readonly ReadText[] };

export type LastGround = {
  readonly phrases: GroupPhrases | undefined;
  readonly place: NameTarget['place'];
  readonly taken: readonly Name[];
  readonly words: NameWords;
};

/** A name for a group of which no phrase tells: its best terms where several members share one of them, else a list of what is there. */
export function lastResort(group: Group, ground: LastGround): Name {
  const shared = sharedTerms(group, ground, 0);
  if (shared) return shared;
  const { place, taken, words } = ground;
  const near = (word: string) => dot(place(word), group.centroid);
  return listing(group.members, { near, isSame: isSameIn(place) }, taken, words) ?? termsOf(group, ground);
}

/** The best terms of a group where one of them is held by several members and by at least a share of them. */
export function sharedTerms(group: Group, ground: LastGround, share: number): Name | undefined {
  const { phrases, words } = ground;
  const held = holdersIn(phrases?.postings);
  const least = Math.max(LEAST_SUPPORT, share * group.members.length);
  const terms = termsOf(group, ground);
  const isShared = terms.told.some(
    (word) => !saysHow(word, words) && phrases?.matters.includes(word) && held(word) >= least,
  );
  return isShared && !terms.isVague ? terms : undefined;
}

function termsOf(group: Group, { phrases, place, taken, words }: LastGround): Name {
  const asProblem = speaksOfProblems(phrases);
  return bestTerms(contrastOf(group, phrases, words), taken, words, { asProblem, isSame: isSameIn(place) });
}

function isSameIn(place: NameTarget['place']): (term: string, other: string) => boolean {
  return (term, other) => dot(place(term), place(other)) >= SAME;
}

/** The terms that tell a group and stand for a matter, not for how it is (太多), with their contrast; all of them where none does. */
function contrastOf({ contrast }: Group, phrases: GroupPhrases | undefined, words: NameWords): Contrast {
  const held = holdersIn(phrases?.postings);
  const matters = new Set(phrases?.matters.filter((word) => held(word) >= LEAST_SUPPORT && !saysHow(word, words)));
  const own = [...contrast].filter(([term]) => matters.has(term));
  return own.length > 0 ? new Map(own) : contrast;
}

/** Whether a word says how something is, 太多、不够; one for what is wrong, 停水、形式主义, tells a matter. */
function saysHow(word: string, { predicates, grammar }: NameWords): boolean {
  return predicates.has(word) && grammar.get(word.slice(0, 1)) === 'degree';
}

function speaksOfProblems(phrases: GroupPhrases | undefined): boolean {
  return (phrases?.postings.get('问题')?.length ?? 0) >= LEAST_SUPPORT;
}
