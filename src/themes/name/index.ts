import type { Stance } from '../../core/theme.js';
import type { Token } from '../../core/token.js';
import type { Contrast } from '../describe/contrast.js';
import { alternativesTo, bestTerms, distinctFrom, type Name } from './choose.js';
import { once } from './coverage.js';
import { pairs } from './pairs.js';
import { byScore, type NameTarget, rank, type Scored } from './score.js';
import { STANCE } from './settings.js';
import { agreedStance, stancesOf } from './stance.js';
import { type GroupPhrases, groupPhrases } from './uses.js';
import type { NameWords } from './words.js';

export type { NameWords } from './words.js';

export type Names = {
  readonly name: string;
  readonly alternatives: readonly string[];
  /** What the texts of the group agree in, where the name shows it. */
  readonly stance?: Stance;
};

/** A group to be named: the token lists of its items, and what its name is measured against. */
export type Nameless = Pick<NameTarget, 'centroid' | 'embed'> & {
  readonly contrast: Contrast;
  /** Of the whole group; `members` are the items that are read for its name. */
  readonly size: number;
  readonly members: readonly (readonly Token[])[];
  /** The sub-group of each of them, where the group has several: its name should fit them all. */
  readonly parts?: readonly number[];
};

/** A group with its candidates for a name, best first. */
type Reading = { readonly names: readonly Scored[]; readonly agreed: Stance | undefined };

/**
 * A name for each group, from its own texts, unique among them and unlike the parent's; larger groups choose first. A group in which
 * no phrase tells it apart is named by its best term, or 其他.
 */
export function nameGroups(groups: readonly Nameless[], words: NameWords, parent?: string): Names[] {
  const phrases = groups.map(({ members }) => groupPhrases(members, words));
  const outside = sharesOutside(phrases);
  const places = once((word) => groups[0]?.embed(new Map([[word, 1]])) ?? new Float64Array());
  const readings = groups.map((group, place) => {
    const others = groups.filter((other) => other !== group).map(({ centroid }) => centroid);
    return read(
      group,
      phrases[place],
      { ...group, others, place: places, outside: (word) => outside(word, place) },
      words,
    );
  });
  const chosen = new Map<number, Name>();
  const bySize = [...groups.entries()].sort(([i, a], [j, b]) => b.size - a.size || i - j);
  for (const [place, group] of bySize) {
    const { names = [], agreed } = readings[place] ?? {};
    const open = distinctFrom(
      names.filter(({ text }) => text !== parent),
      [...chosen.values()],
    );
    chosen.set(place, preferred(open, agreed) ?? bestTerms(group.contrast, [...chosen.values()], words));
  }
  const taken = new Set([...[...chosen.values()].map(({ text }) => text), ...(parent === undefined ? [] : [parent])]);
  return groups.map((_, place) => {
    const name = chosen.get(place);
    const { names = [], agreed } = readings[place] ?? {};
    if (!name) return { name: '其他', alternatives: [] };
    const stance = agreed !== undefined && name.stance === agreed ? { stance: agreed } : {};
    return { name: name.text, alternatives: alternativesTo(name, names, taken), ...stance };
  });
}

function read(
  { members, parts }: Nameless,
  phrases: GroupPhrases | undefined,
  target: NameTarget,
  words: NameWords,
): Reading {
  const stances = stancesOf(members, words);
  if (!phrases) return { names: [], agreed: undefined };
  const ranked = rank(phrases, { ...target, ...(parts ? { parts } : {}) }, stances, words);
  return { names: [...ranked.names, ...pairs(ranked, target)].sort(byScore), agreed: agreedStance(stances) };
}

/** The share of the members of all groups but one that hold a word. */
function sharesOutside(groups: readonly GroupPhrases[]): (word: string, except: number) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { postings, texts } of groups) {
    total += texts.length;
    for (const [word, list] of postings) counts.set(word, (counts.get(word) ?? 0) + list.length);
  }
  return (word, except) => {
    const own = groups[except];
    const inside = own?.postings.get(word)?.length ?? 0;
    return ((counts.get(word) ?? 0) - inside) / Math.max(1, total - (own?.texts.length ?? 0));
  };
}

/** The best candidate, or the best that shows what the texts agree in where that is not much worse. */
function preferred([best, ...others]: readonly Scored[], agreed: Stance | undefined): Scored | undefined {
  if (!best || agreed === undefined || best.stance === agreed) return best;
  return others.find(({ stance, score }) => stance === agreed && score >= STANCE.worth * best.score) ?? best;
}
