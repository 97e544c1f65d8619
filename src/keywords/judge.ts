import type { PieceKind } from './facts.js';
import { MEASURES, measure } from './measures/index.js';
import { type KeywordModel, ROLE } from './model.js';
import { netOf } from './net.js';
import type { Piece } from './pieces.js';
import type { Scene } from './scene.js';
import { firstPiece, lastPiece, type Term } from './terms.js';

/** Numbers of the kinds of pieces in the tables of a model. */
const KINDS: readonly PieceKind[] = ['noun', 'action', 'verb', 'adjective', 'other', 'number'];
/** Terms of more characters count as so long; 0 stands for letters and digits. */
const LONG = 9;
const OFTEN = 5;
const EIGHTHS = 8;
const ASCII = /^[ -~]+$/u;
/** Not learnt, as the texts had no titles: what a place in the title adds, set by judgement. */
const TITLE = 1.6;
const TITLED = MEASURES.indexOf('title');

/** Scores terms by what is learnt of their measures and words, in log odds up to a constant that depends on the document. */
export type Judge = {
  /** The linear part: measures, words by their places in and beside the term, tables of lengths and counts. */
  readonly linear: (term: Term, scene: Scene) => number;
  /** The other part, a network with one hidden layer over the measures alone. */
  readonly deep: (term: Term, scene: Scene) => number;
};

/** The judge of a model. */
export function judgeOf(model: KeywordModel): Judge {
  const dense = Float64Array.from(MEASURES, (name) => model.dense[name] ?? 0);
  const measures = new Float64Array(MEASURES.length);
  const net = netOf(model.net);
  return {
    linear(term, scene) {
      measure(term, scene, measures);
      let score = model.base + TITLE * (measures[TITLED] ?? 0);
      for (let at = 0; at < dense.length; at++) score += (dense[at] ?? 0) * (measures[at] ?? 0);
      return score + wordsOf(term, scene) + besideOf(term, scene) + shapeOf(term, scene, model);
    },
    deep(term, scene) {
      measure(term, scene, measures);
      return net(measures);
    },
  };
}

function wordsOf({ from, to, words }: Term, { pieces }: Scene): number {
  let score = role(pieces[from], ROLE.first) + role(pieces[to], ROLE.last);
  if (words === 1) return score + role(pieces[from], ROLE.single);
  for (let at = from; at <= to; at++) if (pieces[at]?.kind !== undefined) score += role(pieces[at], ROLE.any);
  return score;
}

function role(piece: Piece | undefined, column: number): number {
  return piece?.facts.roles[column] ?? 0;
}

function besideOf(term: Term, { pieces, terms, edge }: Scene): number {
  let sum = 0;
  for (let place = term.place; place >= 0; place = terms.before[place] ?? -1) {
    const [before, after] = [pieces[firstPiece(place) - 1]?.facts ?? edge, pieces[lastPiece(place) + 1]?.facts ?? edge];
    sum += (before.roles[ROLE.before] ?? 0) + (after.roles[ROLE.after] ?? 0);
  }
  return sum / term.count;
}

function shapeOf(term: Term, { pieces, origin, length: all }: Scene, { tables }: KeywordModel): number {
  const { text, words, from, to } = term;
  const length = ASCII.test(text) ? 0 : Math.min(text.length, LONG);
  const count = Math.min(term.count, OFTEN);
  let [kinds, digit] = [0, 1];
  for (let at = from; at <= to; at++) {
    if (pieces[at]?.kind === undefined) continue;
    kinds += digit * (1 + kindOf(pieces[at]));
    digit *= 7;
  }
  const cell = (name: string, at: number) => tables[name]?.[at] ?? 0;
  const eighth = (at: number) => Math.floor((EIGHTHS * ((pieces[at]?.start ?? 0) - origin)) / all);
  return (
    cell('lengthOfWords', words * 10 + length) +
    cell('countLength', count * 10 + length) +
    cell('countWords', count * 5 + words) +
    cell('countInside', count * 6 + Math.min(term.inside, OFTEN)) +
    cell('lengthLast', length * 6 + kindOf(pieces[to])) +
    cell('lengthFirst', length * 6 + kindOf(pieces[from])) +
    cell('kinds', kinds) +
    cell('begin', eighth(from)) +
    cell('end', eighth(firstPiece(term.place)))
  );
}

function kindOf(piece: Piece | undefined): number {
  return piece?.kind === undefined ? 0 : KINDS.indexOf(piece.kind);
}
