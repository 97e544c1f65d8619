import { at, dot, type Matrix, row } from '../maths/matrix.js';
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
  const pulls = pullsOf(table, space, centres);
  const { rows: count } = centres;
  return groups.map((group, i) => {
    if (group < 0) return [];
    const counts = countsOf(table, i);
    return Array.from(termsOf(table, i), (term, n) => ({
      term,
      pull: (1 + Math.log(at(counts, n))) * at(pulls, term * count + group),
    }))
      .filter(({ pull }) => pull > 0)
      .sort((a, b) => b.pull - a.pull || a.term - b.term)
      .slice(0, MOST)
      .map(({ term }) => table.vocabulary[term] ?? '');
  });
}

/** Terms × groups: how far one occurrence of a term pulls an item towards a group's centre. */
function pullsOf({ vocabulary }: TermTable, { embed, weight }: WordSpace, centres: Matrix): Float32Array {
  const pulls = new Float32Array(vocabulary.length * centres.rows);
  vocabulary.forEach((term, place) => {
    const own = embed(new Map([[term, 1]]));
    const share = weight(term);
    for (let group = 0; group < centres.rows; group++)
      pulls[place * centres.rows + group] = share * dot(own, row(centres, group));
  });
  return pulls;
}
