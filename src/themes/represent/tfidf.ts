import { at, type Matrix, normalizeRows, row, zeros } from '../maths/matrix.js';
import { multiply, multiplyTransposed, type Sparse, sparse } from '../maths/sparse.js';
import { leadingEigenpairs } from '../maths/subspace.js';
import type { TermCounts } from './terms.js';

/** Items × terms, (1+ln count) · ln(n/df), rows of unit length; terms of fewer than 2 or more than half of the items are left out. */
export function tfidf(items: readonly TermCounts[]): Sparse {
  const frequency = new Map<string, number>();
  for (const terms of items) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const kept = [...frequency]
    .filter(([, df]) => df >= 2 && df <= items.length / 2)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const columns = new Map(kept.map(([term], column) => [term, column]));
  const idf = kept.map(([, df]) => Math.log(items.length / df));
  return sparse(
    columns.size,
    items.map((terms) => unitEntries(terms, columns, idf)),
  );
}

function unitEntries(
  terms: TermCounts,
  columns: ReadonlyMap<string, number>,
  idf: readonly number[],
): [number, number][] {
  const entries: [number, number][] = [];
  for (const [term, count] of terms) {
    const column = columns.get(term);
    if (column !== undefined) entries.push([column, (1 + Math.log(count)) * (idf[column] ?? 0)]);
  }
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return entries.sort(([a], [b]) => a - b).map(([column, value]) => [column, value / length]);
}

/**
 * Items × `rank`: truncated singular value decomposition of the TF-IDF matrix (latent semantic analysis, Deerwester 1990),
 * U·Σ with rows of unit length.
 */
export function latentSemantics(weights: Sparse, rank: number, rounds = 5): Matrix {
  const width = Math.min(rank, weights.rows - 1, weights.columns);
  if (width < 1) return zeros(weights.rows, 0);
  const { values, vectors } = leadingEigenpairs(
    (block) => multiply(weights, multiplyTransposed(weights, block)),
    weights.rows,
    width,
    rounds,
  );
  for (let i = 0; i < vectors.rows; i++) {
    const own = row(vectors, i);
    for (let j = 0; j < own.length; j++) own[j] = at(own, j) * Math.sqrt(Math.max(0, at(values, j)));
  }
  normalizeRows(vectors);
  return vectors;
}
