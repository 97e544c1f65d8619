import { kmeans } from 'ml-kmeans';
import { type Matrix, row } from '../maths/matrix.js';
import { pivotRows } from './pivots.js';

/** Steps of k-means by which starts are compared, and in all; the last ones move next to nothing. */
const ITERATIONS = { first: 4, most: 40 } as const;

/**
 * Groups of rows, one number a row, 0 … groups−1 without gaps. One run from pivoted rows and `restarts` seeded runs of k-means++ (Arthur
 * & Vassilvitskii 2007) are begun, the best by inertia is run to its end. Groups left empty are dropped.
 */
export function kmeansGroups(points: Matrix, k: number, restarts: number): number[] {
  const data = Array.from({ length: points.rows }, (_, i) => Array.from(row(points, i)));
  const starts = [{ initialization: pivotRows(points, k).map((i) => data[i] ?? []) }, ...seeds(restarts)];
  let best: Run = { inertia: Infinity, clusters: [], centroids: [] };
  for (const start of starts) {
    const { clusters, centroids } = kmeans(data, k, { ...start, maxIterations: ITERATIONS.first });
    const inertia = data.reduce((sum, point, i) => sum + squaredDistance(point, centroids[clusters[i] ?? 0] ?? []), 0);
    if (inertia < best.inertia) best = { inertia, clusters, centroids };
  }
  return withoutGaps(
    kmeans(data, k, { initialization: best.centroids, maxIterations: ITERATIONS.most - ITERATIONS.first }).clusters,
  );
}

type Run = { readonly inertia: number; readonly clusters: number[]; readonly centroids: number[][] };

function seeds(count: number) {
  return Array.from({ length: count }, (_, i) => ({ seed: i + 1, initialization: 'kmeans++' as const }));
}

function squaredDistance(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return sum;
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
