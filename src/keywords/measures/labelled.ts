import { NO_LABEL } from '../labels.js';
import { LABELS } from '../rows.js';
import type { Scene } from '../scene.js';
import { firstPiece, lastPiece, type Term } from '../terms.js';

/** What the labels of pieces say of a term, means over its places, and the first six again at its likeliest place; in the order of `writeLabelled`. */
export const LABELLED = [
  'begun',
  'ended',
  'within',
  'leastWithin',
  'withinBefore',
  'withinAfter',
  'begunInside',
  'endedInside',
  'begunAfter',
  'endedBefore',
  'begunBest',
  'endedBest',
  'withinBest',
  'leastWithinBest',
  'withinBeforeBest',
  'withinAfterBest',
] as const;

const MEANS = 10;
const BEST = LABELLED.length - MEANS;
const here = new Float64Array(MEANS);

/** Writes them from `at` on. */
export function writeLabelled(term: Term, scene: Scene, out: Float64Array, at: number): void {
  out.fill(0, at, at + LABELLED.length);
  let best = Number.NEGATIVE_INFINITY;
  for (let place = term.place; place >= 0; place = scene.terms.before[place] ?? -1) {
    scene.labels.ask(firstPiece(place) - 1, lastPiece(place) + 1);
    writePlace(scene, firstPiece(place), lastPiece(place));
    for (let index = 0; index < MEANS; index++)
      out[at + index] = (out[at + index] ?? 0) + (here[index] ?? 0) / term.count;
    const likely = (here[0] ?? 0) + (here[1] ?? 0);
    if (likely < best) continue;
    best = likely;
    for (let index = 0; index < BEST; index++) out[at + MEANS + index] = here[index] ?? 0;
  }
}

function writePlace({ labels, pieces }: Scene, from: number, to: number): void {
  const { values } = labels;
  let sum = 0;
  let words = 0;
  let least = Number.POSITIVE_INFINITY;
  let begun = NO_LABEL;
  let ended = NO_LABEL;
  for (let piece = from; piece <= to; piece++) {
    if (pieces[piece]?.kind === undefined) continue;
    const within = labelOf(values, piece, 0);
    sum += within;
    words++;
    least = Math.min(least, within);
    if (piece > from) begun = Math.max(begun, labelOf(values, piece, 1));
    if (piece < to) ended = Math.max(ended, labelOf(values, piece, 2));
  }
  here[0] = labelOf(values, from, 1);
  here[1] = labelOf(values, to, 2);
  here[2] = sum / words;
  here[3] = least;
  here[4] = labelOf(values, from - 1, 0);
  here[5] = labelOf(values, to + 1, 0);
  here[6] = begun;
  here[7] = ended;
  here[8] = labelOf(values, to + 1, 1);
  here[9] = labelOf(values, from - 1, 2);
}

function labelOf(values: Float64Array, piece: number, which: number): number {
  return values[(piece + 1) * LABELS + which] ?? NO_LABEL;
}
