import { pairKey, type Scene, weightOf } from '../scene.js';
import { type Tally, tallied } from '../tally.js';
import type { Term } from '../terms.js';

/** How often and how early a term occurs, and what its words tell, in the order of `writeWorth`; counts as natural logarithms. */
export const WORTH = [
  'often',
  'once',
  'own',
  'inside',
  'alias',
  'late',
  'title',
  'firstSentence',
  'charactersOften',
  'information',
  'weak',
  'weightiest',
  'verbOnce',
  'other',
] as const;

/** Characters from the beginning over which a term's place matters most. */
const NEAR = 20;

/** Writes them from `at` on. */
export function writeWorth(term: Term, scene: Scene, out: Float64Array, at: number): void {
  const { count, inside, alias, words } = term;
  const told = toldBy(term, scene);
  const start = scene.pieces[term.from]?.start ?? 0;
  out[at] = Math.log(count);
  out[at + 1] = Number(count === 1);
  out[at + 2] = Math.log(1 + Math.max(0, count - inside));
  out[at + 3] = inside / count;
  out[at + 4] = Math.log(1 + alias);
  out[at + 5] = Math.log(1 + (start - scene.origin) / NEAR);
  out[at + 6] = Number(start < scene.titleEnd);
  out[at + 7] = Number(scene.sentences[term.from] === 0);
  out[at + 8] = leastPair(term.text, scene.pairs);
  out[at + 9] = told.information / words;
  out[at + 10] = told.weak / words;
  out[at + 11] = told.weight / scene.weightiest;
  out[at + 12] = Number(told.verb && count === 1);
  out[at + 13] = Number(told.other);
}

function toldBy({ from, to }: Term, { pieces, counts }: Scene) {
  const told = { information: 0, weak: 0, weight: 0, verb: false, other: false };
  for (let at = from; at <= to; at++) {
    const piece = pieces[at];
    if (piece?.kind === undefined) continue;
    told.information += piece.facts.information;
    if (piece.facts.weak) told.weak++;
    told.weight = Math.max(told.weight, weightOf(piece, counts[at] ?? 1));
    if (piece.kind === 'verb') told.verb = true;
    if ((piece.kind === 'other' && !piece.facts.prefix) || piece.kind === 'number') told.other = true;
  }
  return told;
}

/** How often the rarest of a term's pairs of characters occurs, however the segmenter cuts there. */
function leastPair(text: string, pairs: Tally): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < text.length; at++) least = Math.min(least, tallied(pairs, pairKey(text, at)));
  return Math.log(least);
}
