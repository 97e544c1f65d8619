import type { Membership } from '../../core/theme.js';
import { at, dot, type Matrix, normalizeRows, row, zeros } from '../maths/matrix.js';

/** Groups × dimensions: the mean of each group's rows, of unit length. `groups` holds −1 for rows that belong to none. */
export function centroidsOf(points: Matrix, groups: readonly number[], count: number): Matrix {
  const centroids = zeros(count, points.columns);
  groups.forEach((group, i) => {
    if (group < 0) return;
    const { columns, values } = points;
    for (let j = 0, to = group * columns, from = i * columns; j < columns; j++, to++, from++)
      centroids.values[to] = at(centroids.values, to) + at(values, from);
  });
  normalizeRows(centroids);
  return centroids;
}

/** Index of the centroid with the largest cosine to a point, −1 where all are left out; ties go to the lower index. */
export function nearest(point: Float64Array, centroids: Matrix, isLeftOut = (_: number) => false): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let group = 0; group < centroids.rows; group++) {
    if (isLeftOut(group)) continue;
    const similarity = dot(point, row(centroids, group));
    if (similarity > most) {
      most = similarity;
      best = group;
    }
  }
  return best;
}

/** How surely a point belongs to its group, 0–1: its cosine to the own centroid over the sum of that and the best other one's. */
export function membershipOf(point: Float64Array, group: number, centroids: Matrix): Membership['membership'] {
  const own = Math.max(0, dot(point, row(centroids, group)));
  const other = nearest(point, centroids, (rival) => rival === group);
  const rival = other < 0 ? 0 : Math.max(0, dot(point, row(centroids, other)));
  return own + rival === 0 ? 0 : own / (own + rival);
}
