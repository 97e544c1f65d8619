import { at, type Matrix, normalizeRows, row, zeros } from '../maths/matrix.js';
import { type WordSpace, wordSpace } from './embed.js';
import type { WordKnowledge } from './knowledge.js';
import { latentSemantics } from './latent.js';
import type { TermTable } from './terms.js';
import { tfidf } from './tfidf.js';

export type { WordKnowledge } from './knowledge.js';

/** Rank of the in-corpus part. */
const RANK = 40;
/** What the cosine of the in-corpus part counts beside that of the word vectors. */
const OWN = 0.5;

export type Representation = {
  /** Items × dimensions, rows of unit length; zero for items that say nothing known. */
  readonly points: Matrix;
  /** The part of it that is made of word vectors alone. */
  readonly words: WordSpace;
};

/**
 * Represents items by the shipped word vectors, and beside them by what the submitted texts say themselves. The in-corpus part is
 * left as long as its leading directions hold of an item, so that it counts little in short texts, which share few words, and more
 * the longer the texts are and the more their words recur; a fixed weight for unit rows was worse on titles, one for long texts only
 * was worse on short texts with words of their own.
 */
export function represent(table: TermTable, knowledge: WordKnowledge): Representation {
  const words = wordSpace(table, knowledge);
  const own = latentSemantics(tfidf(table, knowledge.words.weak), RANK);
  return { words, points: beside(words.points, own, Math.sqrt(OWN)) };
}

function beside(a: Matrix, b: Matrix, weight: number): Matrix {
  const joined = zeros(a.rows, a.columns + b.columns);
  for (let i = 0; i < a.rows; i++) {
    const own = row(joined, i);
    own.set(row(a, i));
    const right = row(b, i);
    for (let j = 0; j < right.length; j++) own[a.columns + j] = at(right, j) * weight;
  }
  normalizeRows(joined);
  return joined;
}
