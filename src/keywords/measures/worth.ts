import { type Scene, weightOf } from '../scene.js';
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
  const { count, inside, alias } = term;
  const start = scene.pieces[term.from]?.start ?? 0;
  out[at] = Math.log(count);
  out[at + 1] = Number(count === 1);
  out[at + 2] = Math.log(1 + Math.max(0, count - inside));
  out[at + 3] = inside / count;
  out[at + 4] = Math.log(1 + alias);
  out[at + 5] = Math.log(1 + (start - scene.origin) / NEAR);
  out[at + 6] = Number(start < scene.titleEnd);
  out[at + 7] = Number(scene.sentences[term.from] === 0);
  out[at + 8] = leastPair(scene.pairs, start - scene.origin, term.text.length);
  writeTold(term, scene, out, at + 9);
}

function writeTold(
  { from, to, words, count }: Term,
  { pieces, counts, weightiest }: Scene,
  out: Float64Array,
  at: number,
): void {
  let [information, weak, weight, verb, other] = [0, 0, 0, false, false];
  for (let index = from; index <= to; index++) {
    const piece = pieces[index];
    if (piece?.kind === undefined) continue;
    information += piece.facts.information;
    if (piece.facts.weak) weak++;
    weight = Math.max(weight, weightOf(piece, counts[index] ?? 1));
    if (piece.kind === 'verb') verb = true;
    if ((piece.kind === 'other' && !piece.facts.prefix) || piece.kind === 'number') other = true;
  }
  out[at] = information / words;
  out[at + 1] = weak / words;
  out[at + 2] = weight / weightiest;
  out[at + 3] = Number(verb && count === 1);
  out[at + 4] = Number(other);
}

/** How often the rarest of a term's pairs of characters occurs, however the segmenter cuts there. */
function leastPair(pairs: Int32Array, start: number, length: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = start; at + 1 < start + length; at++) least = Math.min(least, pairs[at] ?? 0);
  return Math.log(least);
}
