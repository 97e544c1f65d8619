import { at } from '../maths/matrix.js';
import { type Sparse, sparse } from '../maths/sparse.js';
import { WEAK } from './knowledge.js';
import { countsOf, type TermTable, termsOf, textCount } from './terms.js';

/**
 * Items × terms, (1+ln count) · ln(n/df), less for weak words, rows of unit length; terms of fewer than 2 or more than half of the
 * items are left out.
 */
export function tfidf(table: TermTable, weak: ReadonlySet<string>): Sparse {
  const items = textCount(table);
  const frequency = new Int32Array(table.vocabulary.length);
  for (const term of table.terms) frequency[term] = at(frequency, term) + 1;
  const columns = new Int32Array(frequency.length).fill(-1);
  const idf: number[] = [];
  frequency.forEach((df, term) => {
    if (df < 2 || df > items / 2) return;
    columns[term] = idf.length;
    idf.push(Math.log(items / df) * (weak.has(table.vocabulary[term] ?? '') ? WEAK.own : 1));
  });
  return sparse(
    idf.length,
    Array.from({ length: items }, (_, i) => unitEntries(termsOf(table, i), countsOf(table, i), columns, idf)),
  );
}

function unitEntries(
  terms: Int32Array,
  counts: Uint16Array,
  columns: Int32Array,
  idf: readonly number[],
): [number, number][] {
  const entries: [number, number][] = [];
  terms.forEach((term, n) => {
    const column = at(columns, term);
    if (column >= 0) entries.push([column, (1 + Math.log(at(counts, n))) * (idf[column] ?? 0)]);
  });
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return entries.map(([column, value]) => [column, value / length]);
}
