import { kmeans } from 'ml-kmeans';
import { type Matrix, row } from '../maths/matrix.js';
import { pivotRows } from './pivots.js';

/** Steps of k-means; later ones move next to nothing. */
const ITERATIONS = 40;

/**
 * Groups of rows, one number a row, 0 … groups−1 without gaps, by k-means from pivoted rows. Groups left empty are dropped. Seeded runs
 * of k-means++ beside it (Arthur & Vassilvitskii 2007) made no grouping better.
 */
export function kmeansGroups(points: Matrix, k: number): number[] {
  const data = Array.from({ length: points.rows }, (_, i) => Array.from(row(points, i)));
  const initialization = pivotRows(points, k).map((i) => data[i] ?? []);
  return withoutGaps(kmeans(data, k, { initialization, maxIterations: ITERATIONS }).clusters);
}

/** Renumbers groups by first appearance. */
export function withoutGaps(groups: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const known = numbers.get(group) ?? numbers.size;
    numbers.set(group, known);
    return known;
  });
}
