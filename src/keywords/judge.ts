import { MEASURES, PLAIN, writeLabels, writePlain } from './measures/index.js';
import type { KeywordModel } from './model.js';
import { netOf } from './net.js';
import { BESIDE } from './roles.js';
import { ROLE } from './rows.js';
import type { Scene } from './scene.js';
import { shapeJudge } from './shape.js';
import { firstPiece, lastPiece, type Term } from './terms.js';

/** Not learnt, as the texts had no titles: what a place in the title adds, set by judgement. */
const TITLE = 1.6;
const TITLED = PLAIN.indexOf('title');

/** Scores the terms of a document by what is learnt of their measures and words, in log odds up to a constant that depends on the document. */
export type Judge = {
  /** The linear part for each term: plain measures, words by their places in and beside the term, tables of lengths and counts. */
  readonly linear: (terms: readonly Term[], scene: Scene) => Float64Array;
  /** The other part, a network with one hidden layer over all measures, for a term of the list that `linear` was last called with. */
  readonly deep: (term: Term, index: number, scene: Scene) => number;
};

/** The judge of a model. */
export function judgeOf(model: KeywordModel): Judge {
  const dense = Float64Array.from(PLAIN, (name) => model.dense[name] ?? 0);
  const width = MEASURES.length;
  const net = netOf(model.net);
  const shapeOf = shapeJudge(model);
  let measures = new Float64Array(0);
  return {
    linear(terms, scene) {
      if (measures.length < terms.length * width) measures = new Float64Array(2 * terms.length * width);
      const scores = new Float64Array(terms.length);
      terms.forEach((term, index) => {
        writePlain(term, scene, measures, index * width);
        const score = weighed(model.base, measures, index * width, dense);
        scores[index] = score + wordsOf(term, scene) + besideOf(term, scene) + shapeOf(term, scene);
      });
      return scores;
    },
    deep(term, index, scene) {
      writeLabels(term, scene, measures, index * width);
      return net(measures, index * width);
    },
  };
}

function weighed(base: number, measures: Float64Array, from: number, dense: Float64Array): number {
  let score = base + TITLE * (measures[from + TITLED] ?? 0);
  for (let at = 0; at < dense.length; at++) score += (dense[at] ?? 0) * (measures[from + at] ?? 0);
  return score;
}

function wordsOf({ from, to, words }: Term, { pieces, roles }: Scene): number {
  const { values, starts } = roles;
  const first = starts[from + BESIDE] ?? 0;
  let score = (values[first + ROLE.first] ?? 0) + (values[(starts[to + BESIDE] ?? 0) + ROLE.last] ?? 0);
  if (words === 1) return score + (values[first + ROLE.single] ?? 0);
  for (let at = from; at <= to; at++)
    if (pieces[at]?.kind !== undefined) score += values[(starts[at + BESIDE] ?? 0) + ROLE.any] ?? 0;
  return score;
}

function besideOf(term: Term, { terms, roles: { values, starts } }: Scene): number {
  let sum = 0;
  for (let place = term.place; place >= 0; place = terms.before[place] ?? -1) {
    const before = starts[firstPiece(place) - 1 + BESIDE] ?? 0;
    const after = starts[lastPiece(place) + 1 + BESIDE] ?? 0;
    sum += (values[before + ROLE.before] ?? 0) + (values[after + ROLE.after] ?? 0);
  }
  return sum / term.count;
}
