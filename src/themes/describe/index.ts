import type { Theme } from '../../core/theme.js';
import type { Token } from '../../core/token.js';
import { centroidsOf } from '../cluster/centroids.js';
import type { Grouping } from '../cluster/index.js';
import type { DistinctText } from '../distinct.js';
import { row } from '../maths/matrix.js';
import { type NameWords, nameGroups } from '../name/index.js';
import type { Representation } from '../represent/index.js';
import type { TermCounts } from '../represent/terms.js';
import { contrasts, themeKeywords } from './contrast.js';
import { representatives } from './representatives.js';

/** Keywords kept for a theme. */
const KEYWORDS = 8;

export type Material = {
  readonly distinct: readonly DistinctText[];
  readonly tokens: readonly (readonly Token[])[];
  readonly terms: readonly TermCounts[];
  readonly representation: Representation;
  readonly grouping: Grouping;
};

/** One theme a group, in the order of the groups, ids not yet given: names, keywords, sizes, representatives. */
export function describeGroups(
  { distinct, tokens, terms, representation: { points, words: space }, grouping }: Material,
  words: NameWords,
): Omit<Theme, 'id'>[] {
  const { groups, count, centroids } = grouping;
  const members = membersOf(groups, count);
  const contrast = contrasts(terms, groups, count);
  const centres = centroidsOf(space.points, groups, count);
  const names = nameGroups(
    members.map((list, group) => ({
      members: list.map((i) => tokens[i] ?? []),
      terms: list.map((i) => terms[i] ?? new Map()),
      contrast: contrast[group] ?? new Map(),
      centroid: row(centres, group),
      embed: space.embed,
    })),
    words,
  );
  const themed = groups.filter((group) => group >= 0).length;
  const texts = distinct.map(({ text }) => text);
  return members.map((list, group) => ({
    name: names[group]?.name ?? '',
    alternatives: names[group]?.alternatives ?? [],
    keywords: themeKeywords(contrast[group] ?? new Map(), totals(list, terms), words.weak, KEYWORDS),
    size: list.length,
    received: list.reduce((sum, i) => sum + (distinct[i]?.ids.length ?? 0), 0),
    share: list.length / themed,
    representatives: representatives(list, points, row(centroids, group), texts).map((i) => distinct[i]?.ids[0] ?? ''),
  }));
}

function membersOf(groups: readonly number[], count: number): number[][] {
  const members: number[][] = Array.from({ length: count }, () => []);
  groups.forEach((group, i) => {
    members[group]?.push(i);
  });
  return members;
}

function totals(members: readonly number[], terms: readonly TermCounts[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const i of members)
    for (const [term, count] of terms[i] ?? []) counts.set(term, (counts.get(term) ?? 0) + count);
  return counts;
}
