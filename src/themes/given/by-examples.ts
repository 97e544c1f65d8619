import { at, dot, normalize, row } from '../maths/matrix.js';
import type { WordSpace } from '../represent/embed.js';
import { type TermCounts, type TermTable, termsOf, textCount } from '../represent/terms.js';
import type { Likenesses, Seed } from './likeness.js';
import { classifierShares } from './shares.js';

/** What the classifier's share adds to the cosine; more made it worse on labelled messages, titles and proposals. */
const SHARE = 0.4;

/**
 * Likeness of texts to themes given by example texts: the cosine to the mean of the examples' places in the word space, and a part of
 * the probability that a classifier learnt from the examples gives.
 */
export async function likenessByExamples(
  table: TermTable,
  { points, embed }: WordSpace,
  seeds: readonly Seed[],
): Promise<Likenesses> {
  const lists = seeds.map(({ terms, examples }) => [terms, ...examples]);
  const centres = lists.map((examples) => meanPlace(examples, embed));
  const share = await classifierShares(lists);
  return Array.from({ length: textCount(table) }, (_, text) => {
    const shares = share(Array.from(termsOf(table, text), (term) => table.vocabulary[term] ?? ''));
    return Float64Array.from(
      centres,
      (centre, theme) => Math.max(0, dot(row(points, text), centre)) + SHARE * (shares[theme] ?? 0),
    );
  });
}

function meanPlace(examples: readonly TermCounts[], embed: WordSpace['embed']): Float64Array {
  const places = examples.map(embed);
  const sum = Float64Array.from(places[0] ?? [], (_, j) => places.reduce((total, place) => total + at(place, j), 0));
  normalize(sum);
  return sum;
}
