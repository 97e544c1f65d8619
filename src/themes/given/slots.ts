import type { Item } from '../../core/item.js';
import type { Membership, Theme } from '../../core/theme.js';
import { centroidsOf, membershipOf } from '../cluster/centroids.js';
import { itemTerms } from '../describe/item-terms.js';
import { describeLevel, type Material } from '../describe/level.js';
import { readingOnce } from '../describe/reading.js';
import type { AnalysedTexts } from '../find.js';
import { row } from '../maths/matrix.js';

/** A theme as described on one level, without a place among others. */
export type Plain = Omit<Theme, 'id' | 'parent'>;

/** Where each distinct text went: 0 … count−1 given in advance, from there on found among the rest, −1 nowhere, with the reason. */
export type Slots = {
  readonly labels: readonly number[];
  readonly given: number;
  readonly found: number;
  readonly unthemed: (text: number) => string;
};

/** The themes of all slots, in their order, and the membership of each distinct text under the ids that `idOf` gives to slots. */
export function describeSlots(
  material: Omit<Material, 'read'> & Pick<AnalysedTexts, 'tokens'>,
  { labels, given, found, unthemed }: Slots,
): {
  readonly described: readonly Plain[];
  readonly membershipIn: (text: number, ids: readonly string[]) => Membership;
} {
  const { table, representation, tokens, words } = material;
  const count = given + found;
  const described = describeLevel(
    { ...material, read: readingOnce(tokens, words) },
    { labels, count, qualities: [] },
  ).map(({ isVague: _, ...theme }) => theme);
  const centroids = centroidsOf(representation.points, labels, count);
  const space = representation.words;
  const terms = itemTerms(table, space, labels, centroidsOf(space.points, labels, count));
  const membershipIn = (text: number, ids: readonly string[]): Membership => {
    const label = labels[text] ?? -1;
    if (label < 0) return { theme: null, membership: 0, terms: [], unthemed: unthemed(text) };
    const membership = membershipOf(row(representation.points, text), label, centroids);
    return {
      theme: ids[label] ?? null,
      membership: Math.round(membership * 1000) / 1000,
      terms: terms[text] ?? [],
    };
  };
  return { described, membershipIn };
}

/** A theme under another name where its own is taken: an alternative, or its name with a number. */
export function withFreeName(theme: Plain, taken: Set<string>): Plain {
  const { name, alternatives } = theme;
  let number = 2;
  let free = [name, ...alternatives].find((candidate) => !taken.has(candidate));
  while (free === undefined) {
    const candidate = `${name}（${number++}）`;
    if (!taken.has(candidate)) free = candidate;
  }
  taken.add(free);
  return { ...theme, name: free, alternatives: alternatives.filter((candidate) => candidate !== free) };
}

/** Memberships of all items from those of the distinct texts; items without content belong to none. */
export function byItem(
  items: readonly Item[],
  ids: readonly (readonly string[])[],
  membershipOfText: (text: number) => Membership,
): Map<string, Membership> {
  const memberships = new Map<string, Membership>(
    items.map(({ id }) => [id, { theme: null, membership: 0, terms: [] }]),
  );
  ids.forEach((own, text) => {
    const membership = membershipOfText(text);
    for (const id of own) memberships.set(id, membership);
  });
  return memberships;
}
