import { dot, type Matrix, row } from '../maths/matrix.js';
import type { WordSpace } from '../represent/embed.js';
import { countsOf, type TermTable, termsOf } from '../represent/terms.js';

/** Terms kept for an item. */
const MOST = 3;

/**
 * For each item the terms that put it into its group, best first: those whose share of the item's place in the word space is nearest
 * to the group's centre. `centres` are the groups' centres there; `groups` holds −1 for items that belong to none.
 */
export function itemTerms(
  table: TermTable,
  space: WordSpace,
  groups: readonly number[],
  centres: Matrix,
): (readonly string[])[] {
  const chosen: (readonly string[])[] = groups.map(() => []);
  const places = table.vocabulary.map(space.placeOf);
  const weights = table.vocabulary.map(space.weight);
  membersOf(groups, centres.rows).forEach((members, group) => {
    const centre = row(centres, group);
    const pulls = new Map<number, number>();
    const pullOf = (term: number): number => {
      const pull = pulls.get(term) ?? (weights[term] ?? 0) * dot(places[term] ?? centre, centre);
      pulls.set(term, pull);
      return pull;
    };
    for (const item of members) chosen[item] = strongest(table, item, pullOf);
  });
  return chosen;
}

function strongest(table: TermTable, item: number, pullOf: (term: number) => number): string[] {
  const counts = countsOf(table, item);
  const best: { term: number; pull: number }[] = [];
  termsOf(table, item).forEach((term, n) => {
    const pull = (1 + Math.log(counts[n] ?? 1)) * pullOf(term);
    let place = best.length;
    while (place > 0 && (best[place - 1]?.pull ?? 0) < pull) place--;
    if (pull <= 0 || place >= MOST) return;
    best.splice(place, 0, { term, pull });
    if (best.length > MOST) best.pop();
  });
  return best.map(({ term }) => table.vocabulary[term] ?? '');
}

function membersOf(groups: readonly number[], count: number): number[][] {
  const members: number[][] = Array.from({ length: count }, () => []);
  groups.forEach((group, item) => {
    members[group]?.push(item);
  });
  return members;
}
