import { kmeans } from 'ml-kmeans';
import { type Matrix, row } from '../maths/matrix.js';
import { pivotRows } from './pivots.js';

/** Steps of k-means at most, and where one quick run will do; the last ones move next to nothing. */
const ITERATIONS = 40;
const QUICK_ITERATIONS = 12;

/**
 * Groups of rows, one number a row, 0 … groups−1 without gaps: the best by inertia of one run from pivoted rows and `restarts` seeded
 * runs of k-means++ (Arthur & Vassilvitskii 2007), a quick one where there are no restarts; groups left empty are dropped.
 */
export function kmeansGroups(points: Matrix, k: number, restarts: number): number[] {
  const maxIterations = restarts === 0 ? QUICK_ITERATIONS : ITERATIONS;
  const data = Array.from({ length: points.rows }, (_, i) => Array.from(row(points, i)));
  const starts = [{ initialization: pivotRows(points, k).map((i) => data[i] ?? []) }, ...seeds(restarts)];
  let best: { inertia: number; clusters: number[] } | undefined;
  for (const start of starts) {
    const { clusters, centroids } = kmeans(data, k, { ...start, maxIterations });
    const inertia = data.reduce((sum, point, i) => sum + squaredDistance(point, centroids[clusters[i] ?? 0] ?? []), 0);
    if (!best || inertia < best.inertia) best = { inertia, clusters };
  }
  return withoutGaps(best?.clusters ?? []);
}

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
