import type { WordFacts } from './facts.js';
import { type LabelWeights, labelWeights } from './label-weights.js';
import type { KeywordModel } from './model.js';
import type { Piece } from './pieces.js';
import { BESIDE, type Roles } from './roles.js';
import { LABELS, pairStart, type Rows } from './rows.js';
import { firstsOf, occurrences } from './tally.js';

/** What the labels of a document's pieces depend on. */
export type LabelGround = {
  readonly pieces: readonly Piece[];
  readonly edge: WordFacts;
  readonly roles: Roles;
  /** For each piece how often its word occurs, and at which piece first; see scene.ts. */
  readonly counts: Int32Array;
  readonly firsts: Int32Array;
  readonly sentences: Int32Array;
};

/**
 * For each piece the log odds that it lies in a keyword, that one begins with it, and that one ends with it, LABELS numbers a piece
 * from `LABELS * (1 + at)` on, so that there is one on each side; to be read only for pieces that have been asked for.
 */
export type Labels = { readonly values: Float64Array; readonly ask: (from: number, to: number) => void };

/** Log odds of a label of what can be in no term. */
export const NO_LABEL = -5;
const [LONG, OFTEN, OFTEN_BESIDE, OFTEN_TOGETHER] = [5, 6, 4, 3];
/** As the weights expect them. */
const [NEAR, NATS, WEIGHT, LATE, COMMON] = [20, 10, 40, 4, 4];

/**
 * Labels the pieces of documents: logistic regressions over the words and tags around each, its characters, and how often it and its
 * neighbours occur in the document.
 */
export function labellerOf(model: KeywordModel): (ground: LabelGround) => Labels {
  const weights = labelWeights(model);
  return (ground) => {
    const values = new Float64Array(LABELS * (ground.pieces.length + 2)).fill(NO_LABEL);
    const asked = new Uint8Array(ground.pieces.length);
    const together = togetherOf(ground.firsts);
    return {
      values,
      ask(from, to) {
        for (let at = Math.max(0, from); at <= to && at < asked.length; at++) {
          if (asked[at] === 1) continue;
          asked[at] = 1;
          const piece = ground.pieces[at];
          if (piece?.kind === undefined) continue;
          values.set(weights.base, LABELS * (at + 1));
          addAll({ values, at: LABELS * (at + 1) }, ground, piece, at, together, weights);
        }
      },
    };
  };
}

type Sums = { readonly values: Float64Array; readonly at: number };

function addAll(
  sums: Sums,
  ground: LabelGround,
  piece: Piece,
  at: number,
  together: Int32Array,
  weights: LabelWeights,
): void {
  addWords(sums, ground, piece, at, weights.rows);
  addShape(sums, ground, piece, at, weights);
  addCounts(sums, ground, at, together, weights);
  addMeasures(sums, ground, piece, at, together, weights);
}

function add({ values, at }: Sums, weights: Float64Array, from: number): void {
  values[at] = (values[at] ?? 0) + (weights[from] ?? 0);
  values[at + 1] = (values[at + 1] ?? 0) + (weights[from + 1] ?? 0);
  values[at + 2] = (values[at + 2] ?? 0) + (weights[from + 2] ?? 0);
}

function addBy({ values, at }: Sums, weights: Float64Array, by: number): void {
  values[at] = (values[at] ?? 0) + by * (weights[0] ?? 0);
  values[at + 1] = (values[at + 1] ?? 0) + by * (weights[1] ?? 0);
  values[at + 2] = (values[at + 2] ?? 0) + by * (weights[2] ?? 0);
}

function addWords(sums: Sums, { pieces, edge, roles }: LabelGround, { facts }: Piece, at: number, rows: Rows): void {
  for (let offset = 0; offset <= 2 * BESIDE; offset++)
    add(sums, roles.values, (roles.starts[at + offset] ?? 0) + offset * LABELS);
  const before = at === 0 ? edge : (pieces[at - 1]?.facts ?? edge);
  const after = pieces[at + 1]?.facts ?? edge;
  add(sums, rows.pairs, pairStart(rows, before.tag, facts.tag));
  add(sums, rows.pairs, pairStart(rows, facts.tag, after.tag) + LABELS);
}

function addShape(sums: Sums, { pieces }: LabelGround, { text }: Piece, at: number, weights: LabelWeights): void {
  const own = Math.min(text.length, LONG);
  const before = at === 0 ? 1 : Math.min(pieces[at - 1]?.text.length ?? 1, LONG);
  const after = Math.min(pieces[at + 1]?.text.length ?? 1, LONG);
  add(sums, weights.length, own * LABELS);
  add(sums, weights.lengthNext, (own * (LONG + 1) + after) * LABELS);
  add(sums, weights.lengthPrevious, (own * (LONG + 1) + before) * LABELS);
}

function addCounts(sums: Sums, { counts }: LabelGround, at: number, together: Int32Array, weights: LabelWeights): void {
  add(sums, weights.count, Math.min(counts[at] ?? 1, OFTEN) * LABELS);
  add(sums, weights.countNext, Math.min(counts[at + 1] ?? 0, OFTEN_BESIDE) * LABELS);
  add(sums, weights.countPrevious, Math.min(counts[at - 1] ?? 0, OFTEN_BESIDE) * LABELS);
  add(sums, weights.pairNext, Math.min(together[at + 1] ?? 0, OFTEN_TOGETHER) * LABELS);
  add(sums, weights.pairPrevious, Math.min(together[at] ?? 0, OFTEN_TOGETHER) * LABELS);
}

function addMeasures(
  sums: Sums,
  { pieces, counts, sentences }: LabelGround,
  { facts, start }: Piece,
  at: number,
  together: Int32Array,
  weights: LabelWeights,
): void {
  const count = counts[at] ?? 1;
  const sentence = sentences[at];
  addBy(sums, weights.often, Math.log(count));
  addBy(sums, weights.information, facts.information / NATS);
  addBy(sums, weights.weight, (count * Math.max(0, facts.information - COMMON)) / WEIGHT);
  addBy(sums, weights.late, Math.log(1 + (start - (pieces[0]?.start ?? 0)) / NEAR) / LATE);
  addBy(sums, weights.boundAfter, count > 1 ? (together[at + 1] ?? 0) / count : 0);
  addBy(sums, weights.boundBefore, count > 1 ? (together[at] ?? 0) / count : 0);
  if (sentence === 0) addBy(sums, weights.firstSentence, 1);
  if (sentence === sentences[sentences.length - 1]) addBy(sums, weights.lastSentence, 1);
}

/** For each piece how often its word follows that of the one before it in the document; 0 for the first. */
function togetherOf(firsts: Int32Array): Int32Array {
  const keys = new Int32Array(Math.max(0, firsts.length - 1));
  for (let at = 0; at < keys.length; at++)
    keys[at] = (((firsts[at] ?? 0) & 0x7fff) << 15) ^ ((firsts[at + 1] ?? 0) & 0x7fff);
  const together = new Int32Array(firsts.length + 1);
  together.set(occurrences(firstsOf(keys)), 1);
  return together;
}
