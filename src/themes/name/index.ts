import type { Stance } from '../../core/theme.js';
import type { Contrast } from '../describe/contrast.js';
import { alternativesTo, distinctFrom, type Name } from './choose.js';
import { type LastGround, lastResort, sharedTerms } from './last-resort.js';
import { isLone } from './measures.js';
import type { ReadText } from './read.js';
import { rank, type Scored } from './score.js';
import { COMMON, STANCE } from './settings.js';
import { agreedStance, stancesOf } from './stance.js';
import type { NameTarget } from './target.js';
import { type GroupPhrases, groupPhrases, holdersIn } from './uses.js';
import { CLARITY } from './weights.js';
import type { NameWords } from './words.js';

export { headingOf } from './heading.js';
export { nameReader, type ReadForNames, type ReadText } from './read.js';
export type { NameWords } from './words.js';

export type Names = {
  readonly name: string;
  readonly alternatives: readonly string[];
  /** What the texts of the group agree in, where the name shows it. */
  readonly stance?: Stance;
  /** Set where no words tell the group, 路灯方面, 其他, or where few readers would understand the name. */
  readonly isVague?: true;
};

/** A group to be named: what its items say, and what its name is measured against. */
export type Nameless = Pick<NameTarget, 'centroid' | 'place'> & {
  readonly contrast: Contrast;
  /** Of the whole group; `members` are the items that are read for its name. */
  readonly size: number;
  readonly members: readonly ReadText[];
  /** The sub-group of each of them, where the group has several: its name should fit them all. */
  readonly parts?: readonly number[];
};

/** A group with its candidates for a name, best first. */
type Reading = { readonly names: readonly Scored[]; readonly agreed: Stance | undefined };

/**
 * A name for each group, from its own texts, unique among them and unlike the parent's; larger groups choose first. A group in which
 * no phrase tells it apart is named by its best terms, by two of its matters (食堂与厕所等), or 其他.
 */
export function nameGroups(groups: readonly Nameless[], words: NameWords, parent?: string): Names[] {
  const phrases = groups.map(({ members }) => groupPhrases(members));
  const outside = sharesOutside(phrases);
  const readings = groups.map((group, place) => {
    const others = groups.filter((other) => other !== group).map(({ centroid }) => centroid);
    const target = { ...group, others, outside: (word: string) => outside(word, place) };
    return read(group.members, phrases[place], target, words);
  });
  const chosen = new Map<number, Name>();
  const above: Name[] = parent === undefined ? [] : [{ text: parent, words: [], told: [] }];
  const bySize = [...groups.entries()].sort(([i, a], [j, b]) => b.size - a.size || i - j);
  for (const [place, group] of bySize) {
    const { names = [], agreed } = readings[place] ?? {};
    const siblings = [...chosen.values()];
    const open = distinctFrom(
      names.filter(({ words: own }) => !isSaidBy(parent, own)),
      siblings,
    );
    const ground = { phrases: phrases[place], place: group.place, taken: [...siblings, ...above], words };
    chosen.set(place, nameOf(preferred(open, agreed), group, ground));
  }
  const taken = new Set([...chosen.values(), ...above].map(({ text }) => text));
  return groups.map((_, place) => {
    const name = chosen.get(place);
    const { names = [], agreed } = readings[place] ?? {};
    if (!name) return { name: '其他', alternatives: [], isVague: true };
    const stance = agreed !== undefined && name.stance === agreed ? { stance: agreed } : {};
    const vague = name.isVague ? { isVague: name.isVague } : {};
    return { name: name.text, alternatives: alternativesTo(name, names, taken), ...stance, ...vague };
  });
}

/** The best candidate, marked where it is unlikely to tell the group; a term that half the members share goes before one that none do. */
function nameOf(best: Scored | undefined, group: Nameless, ground: LastGround): Name {
  if (!best) return lastResort(group, ground);
  const shared = isLone(best, holdersIn(ground.phrases?.postings)) ? sharedTerms(group, ground, COMMON) : undefined;
  return shared ?? { ...best, ...(best.clear < CLARITY.least ? { isVague: true } : {}) };
}

function read(
  texts: readonly ReadText[],
  phrases: GroupPhrases | undefined,
  target: NameTarget,
  words: NameWords,
): Reading {
  if (!phrases) return { names: [], agreed: undefined };
  const stances = stancesOf(texts);
  return { names: rank(phrases, target, stances, words), agreed: agreedStance(stances) };
}

/** Whether the name of the theme around says all of a name. */
function isSaidBy(parent: string | undefined, own: readonly string[]): boolean {
  return parent !== undefined && own.every((word) => parent.includes(word));
}

/** The share of the members of all groups but one that hold a word. */
function sharesOutside(groups: readonly GroupPhrases[]): (word: string, except: number) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { postings, size } of groups) {
    total += size;
    for (const [word, list] of postings) counts.set(word, (counts.get(word) ?? 0) + list.length);
  }
  return (word, except) => {
    const own = groups[except];
    const inside = own?.postings.get(word)?.length ?? 0;
    return ((counts.get(word) ?? 0) - inside) / Math.max(1, total - (own?.size ?? 0));
  };
}

/** The best candidate, or the best that shows what the texts agree in where that is not far behind. */
function preferred([best, ...others]: readonly Scored[], agreed: Stance | undefined): Scored | undefined {
  if (!best || agreed === undefined || best.stance === agreed) return best;
  return others.find(({ stance, score }) => stance === agreed && score >= best.score - STANCE.behind) ?? best;
}
