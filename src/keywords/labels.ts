import type { WordFacts } from './facts.js';
import { type KeywordModel, LABELS } from './model.js';
import type { Piece } from './pieces.js';
import { tallied, tallyOf } from './tally.js';

/** What the labels of a document's pieces depend on beside the words. */
export type LabelGround = {
  readonly pieces: readonly Piece[];
  readonly counts: readonly number[];
  readonly sentences: readonly number[];
  readonly edge: WordFacts;
};

/** Log odds of a label of what can be in no term. */
export const NO_LABEL = -5;
/** Words that count on each side. */
const REACH = 2;
const [LONG, OFTEN, OFTEN_BESIDE, OFTEN_TOGETHER] = [5, 6, 4, 3];
/** As the weights expect them. */
const [NEAR, NATS, WEIGHT, LATE, COMMON] = [20, 10, 40, 4, 4];

/**
 * For each piece the log odds that it lies in a keyword, that one begins with it, and that one ends with it, LABELS numbers a piece:
 * logistic regressions over the words and tags around it, its characters, and how often it and its neighbours occur in the document.
 */
export function labelsOf(ground: LabelGround, model: KeywordModel): Float64Array {
  const { pieces } = ground;
  const labels = new Float64Array(LABELS * pieces.length).fill(NO_LABEL);
  const together = togetherOf(pieces);
  const addTo = adder(labels);
  pieces.forEach(({ kind }, at) => {
    if (kind === undefined) return;
    labels.set(model.tagging.base, at * LABELS);
    addWords(ground, at, model, addTo);
    addShape(ground, at, model, addTo);
    addCounts(ground, at, together, model, addTo);
  });
  return labels;
}

type Add = (at: number, weights: ArrayLike<number> | undefined, from: number, by?: number) => void;

function adder(labels: Float64Array): Add {
  return (at, weights, from, by = 1) => {
    if (weights === undefined) return;
    for (let label = 0; label < LABELS; label++)
      labels[at * LABELS + label] = (labels[at * LABELS + label] ?? 0) + by * (weights[from + label] ?? 0);
  };
}

function addWords({ pieces, edge }: LabelGround, at: number, { pairs }: KeywordModel, add: Add): void {
  for (let offset = -REACH; offset <= REACH; offset++)
    add(at, (pieces[at + offset]?.facts ?? edge).roles, (offset + REACH) * LABELS);
  const tag = pieces[at]?.facts.pos ?? '';
  const [before, after] = [pieces[at - 1]?.facts ?? edge, pieces[at + 1]?.facts ?? edge];
  add(at, pairs.get(before.pos)?.get(tag), 0);
  add(at, pairs.get(tag)?.get(after.pos), LABELS);
}

function addShape({ pieces }: LabelGround, at: number, { tables }: KeywordModel, add: Add): void {
  const own = lengthOf(pieces[at]);
  add(at, tables.length, own * LABELS);
  add(at, tables.lengthNext, (own * (LONG + 1) + lengthOf(pieces[at + 1])) * LABELS);
  add(at, tables.lengthPrevious, (own * (LONG + 1) + lengthOf(pieces[at - 1])) * LABELS);
}

function lengthOf(piece: Piece | undefined): number {
  return Math.min(piece?.text.length ?? 1, LONG);
}

function addCounts(ground: LabelGround, at: number, together: readonly number[], model: KeywordModel, add: Add): void {
  const { pieces, counts, sentences } = ground;
  const { tables, tagging } = model;
  const count = counts[at] ?? 1;
  const [next, previous] = [together[at] ?? 0, together[at - 1] ?? 0];
  add(at, tables.count, Math.min(count, OFTEN) * LABELS);
  add(at, tables.countNext, Math.min(counts[at + 1] ?? 0, OFTEN_BESIDE) * LABELS);
  add(at, tables.countPrevious, Math.min(counts[at - 1] ?? 0, OFTEN_BESIDE) * LABELS);
  add(at, tables.pairNext, Math.min(next, OFTEN_TOGETHER) * LABELS);
  add(at, tables.pairPrevious, Math.min(previous, OFTEN_TOGETHER) * LABELS);
  const { numeric } = tagging;
  const information = pieces[at]?.facts.information ?? 0;
  const start = (pieces[at]?.start ?? 0) - (pieces[0]?.start ?? 0);
  add(at, numeric.often, 0, Math.log(count));
  add(at, numeric.information, 0, information / NATS);
  add(at, numeric.weight, 0, (count * Math.max(0, information - COMMON)) / WEIGHT);
  add(at, numeric.late, 0, Math.log(1 + start / NEAR) / LATE);
  add(at, numeric.boundAfter, 0, count > 1 ? next / count : 0);
  add(at, numeric.boundBefore, 0, count > 1 ? previous / count : 0);
  add(at, numeric.firstSentence, 0, Number(sentences[at] === 0));
  add(at, numeric.lastSentence, 0, Number(sentences[at] === sentences.at(-1)));
}

/** For each piece but the last, how often its word is followed by the next one's in the document. */
function togetherOf(pieces: readonly Piece[]): readonly number[] {
  const firsts = new Map<number, number>();
  const own = pieces.map(({ facts }, at) => {
    const first = firsts.get(facts.number) ?? at;
    firsts.set(facts.number, first);
    return first;
  });
  const keys = own.slice(1).map((next, at) => (((own[at] ?? 0) & 0x7fff) << 15) ^ (next & 0x7fff));
  const tally = tallyOf(keys);
  return keys.map((key) => tallied(tally, key));
}
