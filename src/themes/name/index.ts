import type { Token } from '../../core/token.js';
import { candidates, type NameWords } from './candidates.js';
import { type NameTarget, type Scored, scoreCandidates } from './score.js';

export type { NameWords } from './candidates.js';
export type { NameTarget } from './score.js';

export type Names = { readonly name: string; readonly alternatives: readonly string[] };

/** A group to be named: the token lists of its items, and what its name is measured against. */
export type Nameless = NameTarget & {
  /** Of the whole group; `members` and `terms` are of the items that were read for its name. */
  readonly size: number;
  readonly members: readonly (readonly Token[])[];
};

const ALTERNATIVES = 3;

/**
 * A name for each group, a phrase from its own texts, unique among them; larger groups choose first. A group in which no phrase tells
 * it apart is named by its best term, or 其他.
 */
export function nameGroups(groups: readonly Nameless[], words: NameWords): Names[] {
  const names = new Map<number, Names>();
  const taken = new Set<string>();
  const order = groups.map((_, place) => place).sort((a, b) => size(groups[b]) - size(groups[a]) || a - b);
  for (const place of order) {
    const group = groups[place];
    if (!group) continue;
    const scored = scoreCandidates(
      group.members.map((tokens) => candidates(tokens, words)),
      group,
      words.weak,
    );
    const chosen = pick(
      scored.filter(({ text }) => !words.stopPhrases.has(text)),
      group,
      taken,
      words.weak,
    );
    names.set(place, chosen);
    taken.add(chosen.name);
  }
  return groups.map((_, place) => names.get(place) ?? { name: '其他', alternatives: [] });
}

function size(group: Nameless | undefined): number {
  return group?.size ?? 0;
}

function pick(
  scored: readonly Scored[],
  { contrast }: NameTarget,
  taken: ReadonlySet<string>,
  weak: ReadonlySet<string>,
): Names {
  const free = scored.filter(({ text }) => !taken.has(text));
  const name = free[0]?.text ?? bestTerm(contrast, taken, weak);
  const alternatives: string[] = [];
  const used = new Set([strongWords(free[0], weak)]);
  for (const candidate of free.slice(1)) {
    if (alternatives.length === ALTERNATIVES) break;
    const words = strongWords(candidate, weak);
    if (used.has(words)) continue;
    used.add(words);
    alternatives.push(candidate.text);
  }
  return { name, alternatives };
}

function strongWords(candidate: Scored | undefined, weak: ReadonlySet<string>): string {
  return [...new Set(candidate?.words.filter((word) => !weak.has(word)))].sort().join(' ');
}

function bestTerm(contrast: NameTarget['contrast'], taken: ReadonlySet<string>, weak: ReadonlySet<string>): string {
  const terms = [...contrast]
    .filter(([term]) => !weak.has(term))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([term]) => term);
  const free = terms.find((term) => !taken.has(term));
  if (free !== undefined) return free;
  let number = 1;
  while (taken.has(number === 1 ? '其他' : `其他（${number}）`)) number++;
  return number === 1 ? '其他' : `其他（${number}）`;
}
