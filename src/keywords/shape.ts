import type { KeywordModel } from './model.js';
import type { Scene } from './scene.js';
import { firstPiece, isAscii, type Term } from './terms.js';

/** Terms of more characters count as so long; 0 stands for letters and digits. */
const LONG = 9;
const OFTEN = 5;
const EIGHTHS = 8;

/** Scores the shape of terms: tables of their lengths, counts, kinds of words, and in which eighth of the text they stand first and last. */
export function shapeJudge({ tables }: KeywordModel): (term: Term, scene: Scene) => number {
  const table = (name: string) => new Float64Array(tables[name] ?? []);
  const [lengthOfWords, countLength, countWords] = [table('lengthOfWords'), table('countLength'), table('countWords')];
  const [countInside, lengthLast, lengthFirst] = [table('countInside'), table('lengthLast'), table('lengthFirst')];
  const [kinds, begin, end] = [table('kinds'), table('begin'), table('end')];
  return (term, scene) => {
    const { text, words, from, to, inside } = term;
    const length = isAscii(text) ? 0 : Math.min(text.length, LONG);
    const count = Math.min(term.count, OFTEN);
    return (
      cell(lengthOfWords, words * 10 + length) +
      cell(countLength, count * 10 + length) +
      cell(countWords, count * 5 + words) +
      cell(countInside, count * 6 + Math.min(inside, OFTEN)) +
      cell(lengthLast, length * 6 + kindNumber(scene, to)) +
      cell(lengthFirst, length * 6 + kindNumber(scene, from)) +
      cell(kinds, kindsOf(term, scene)) +
      cell(begin, eighthOf(scene, from)) +
      cell(end, eighthOf(scene, firstPiece(term.place)))
    );
  };
}

function cell(table: Float64Array, at: number): number {
  return table[at] ?? 0;
}

/** The kinds of the words as digits to the base 7, the first word's last. */
function kindsOf({ from, to }: Term, scene: Scene): number {
  let kinds = 0;
  let digit = 1;
  for (let at = from; at <= to; at++) {
    if (scene.pieces[at]?.kind === undefined) continue;
    kinds += digit * (1 + kindNumber(scene, at));
    digit *= 7;
  }
  return kinds;
}

function kindNumber({ pieces }: Scene, at: number): number {
  return pieces[at]?.facts.kindNumber ?? 0;
}

function eighthOf({ pieces, origin, length }: Scene, at: number): number {
  return Math.floor((EIGHTHS * ((pieces[at]?.start ?? 0) - origin)) / length);
}
