import { bitsOf } from '../facts.js';
import type { Scene } from '../scene.js';
import { isAscii, type Term } from '../terms.js';

/** How a term is written, in the order of `writeForm`. */
export const FORM = [
  'twoCharacters',
  'twoCharactersOften',
  'threeCharacters',
  'fourCharacters',
  'fiveCharacters',
  'sixCharacters',
  'eightCharacters',
  'latin',
  'oneWord',
  'endsInAction',
  'singleAction',
  'endsInAdjective',
  'namingEnd',
  'generalEnd',
  'opener',
  'placeName',
] as const;

const [GENERAL, OPENER] = [bitsOf('general head'), bitsOf('opener')];

/** Writes them from `at` on. */
export function writeForm(
  { text, words, count, from, to }: Term,
  { pieces }: Scene,
  out: Float64Array,
  at: number,
): void {
  const [first, last] = [pieces[from]?.facts, pieces[to]?.facts];
  const latin = first?.latin === true && isAscii(text);
  const length = latin ? 0 : text.length;
  const one = words === 1;
  const action = pieces[to]?.kind === 'action';
  out[at] = Number(length === 2);
  out[at + 1] = length === 2 ? Math.log(count) : 0;
  out[at + 2] = Number(length === 3);
  out[at + 3] = Number(length === 4);
  out[at + 4] = Number(length === 5);
  out[at + 5] = Number(length === 6);
  out[at + 6] = Number(length >= 8);
  out[at + 7] = Number(latin);
  out[at + 8] = Number(one);
  out[at + 9] = Number(action);
  out[at + 10] = Number(one && action);
  out[at + 11] = Number(pieces[to]?.kind === 'adjective');
  out[at + 12] = Number(last?.naming ?? false);
  out[at + 13] = Number(((last?.classes ?? 0) & GENERAL) !== 0);
  out[at + 14] = Number(!one && ((first?.classes ?? 0) & OPENER) !== 0);
  out[at + 15] = Number(one && first?.pos === 'ns');
}
