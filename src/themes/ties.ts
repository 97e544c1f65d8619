import { at } from './maths/matrix.js';
import { type TermTable, termsOf } from './represent/terms.js';

/** A term of so many characters that so many texts have is one of their matters: 职称评审. */
const TIE = { length: 3, texts: 3 } as const;

/** Whether a text has a special term in common with others, so that it cannot be said to have nothing to do with them. */
export function tiesIn(table: TermTable): (text: number) => boolean {
  const holders = new Int32Array(table.vocabulary.length);
  for (const term of table.terms) holders[term] = at(holders, term) + 1;
  const ties = table.vocabulary.map(({ length }, term) => length >= TIE.length && at(holders, term) >= TIE.texts);
  return (text) => termsOf(table, text).some((term) => ties[term] ?? false);
}
