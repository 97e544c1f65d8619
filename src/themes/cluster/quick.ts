import { dot, type Matrix, rowsOf } from '../maths/matrix.js';
import { centroidsOf } from './centroids.js';
import { withoutGaps } from './kmeans.js';
import { pivotRows } from './pivots.js';

/** Steps after the first; later ones move little. */
const STEPS = 3;

/**
 * Groups of rows of unit length, one number a row, 0 … groups−1 without gaps: a few steps of spherical k-means (Dhillon & Modha 2001)
 * from pivoted rows. For a look at many groupings, of which none is kept; groups left empty are dropped.
 */
export function quickGroups(points: Matrix, k: number): number[] {
  const rows = rowsOf(points);
  let groups = nearestOf(
    rows,
    pivotRows(points, k).flatMap((i) => rows[i] ?? []),
  );
  for (let step = 0; step < STEPS; step++) groups = nearestOf(rows, rowsOf(centroidsOf(points, groups, k)));
  return withoutGaps(groups);
}

/** By row, the centroid of the largest cosine; ties go to the lower one. */
function nearestOf(rows: readonly Float64Array[], centroids: readonly Float64Array[]): number[] {
  return rows.map((own) => {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    let group = 0;
    for (const centroid of centroids) {
      const similarity = dot(own, centroid);
      if (similarity > most) {
        most = similarity;
        best = group;
      }
      group++;
    }
    return best;
  });
}
