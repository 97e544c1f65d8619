import type { Keyword } from '../../core/keyword.js';
import { at } from '../maths/matrix.js';
import { type TermTable, termsOf } from '../represent/terms.js';

/** Keeps the ratio finite for terms that no other theme has. */
const EPSILON = 0.005;

/** For each group, how much each term tells it from the others: share inside · ln(share inside / share outside), above 0. */
export type Contrast = ReadonlyMap<string, number>;

/** One contrast a group; terms are counted once an item, and need two items of the group (one in groups of fewer than four). */
export function contrasts(table: TermTable, groups: readonly number[], count: number): Contrast[] {
  const sizes = new Array<number>(count).fill(0);
  const inside = Array.from({ length: count }, () => new Map<number, number>());
  const overall = new Int32Array(table.vocabulary.length);
  groups.forEach((group, i) => {
    const own = inside[group];
    if (!own) return;
    sizes[group] = (sizes[group] ?? 0) + 1;
    for (const term of termsOf(table, i)) {
      own.set(term, (own.get(term) ?? 0) + 1);
      overall[term] = at(overall, term) + 1;
    }
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return inside.map((frequencies, group) =>
    contrastOf(frequencies, overall, sizes[group] ?? 0, total, table.vocabulary),
  );
}

function contrastOf(
  inside: ReadonlyMap<number, number>,
  overall: Int32Array,
  size: number,
  total: number,
  vocabulary: readonly string[],
): Contrast {
  const weights = new Map<string, number>();
  const least = size < 4 ? 1 : 2;
  for (const [term, frequency] of inside) {
    if (frequency < least) continue;
    const here = frequency / size;
    const elsewhere = (at(overall, term) - frequency) / Math.max(1, total - size);
    const weight = here * Math.log((here + EPSILON) / (elsewhere + EPSILON));
    if (weight > 0) weights.set(vocabulary[term] ?? '', weight);
  }
  return weights;
}

/** The terms that tell a group best, best first; `counts` are the occurrences inside the group. */
export function themeKeywords(
  contrast: Contrast,
  counts: ReadonlyMap<string, number>,
  weak: ReadonlySet<string>,
  top: number,
): Keyword[] {
  return [...contrast]
    .filter(([term]) => !weak.has(term))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, top)
    .map(([term, score]) => ({ term, score: Math.round(score * 1e4) / 1e4, count: counts.get(term) ?? 0 }));
}
