import { at, type Matrix, zeros } from '../maths/matrix.js';
import { multiply, multiplyTransposed, type Sparse, selectRows } from '../maths/sparse.js';
import { type Effort, leadingEigenpairs } from '../maths/subspace.js';

/** Most rows that the directions are learnt from; the others are projected on them. */
const LEARNT_FROM = 3000;
/** A first look is enough for directions whose strength falls fast (Halko, Martinsson, Tropp 2011, §4.5). */
const EFFORT: Effort = { sweeps: 0, degree: 0 };
/** A direction that holds less than this share of the largest one's variance is noise of rounding. */
const NEGLIGIBLE = 1e-9;

/**
 * Rows × at most `rank`: the rows of a weight matrix in its leading right singular directions (latent semantic analysis, Deerwester
 * 1990), learnt from evenly spread rows where there are many. Not scaled: a row is as long as what the directions hold of it.
 */
export function latentSemantics(weights: Sparse, rank: number): Matrix {
  const sample = selectRows(weights, spread(weights.rows, LEARNT_FROM));
  const width = Math.min(rank, sample.rows - 1, sample.columns);
  if (width < 1) return zeros(weights.rows, 0);
  const { values, vectors } = leadingEigenpairs(
    (block) => multiply(sample, multiplyTransposed(sample, block)),
    sample.rows,
    width,
    EFFORT,
  );
  const directions = multiplyTransposed(sample, vectors);
  for (let i = 0; i < directions.values.length; i++) {
    const variance = at(values, i % directions.columns);
    const kept = variance > NEGLIGIBLE * at(values, 0);
    directions.values[i] = kept ? at(directions.values, i) / Math.sqrt(variance) : 0;
  }
  return multiply(weights, directions);
}

function spread(length: number, most: number): number[] {
  const count = Math.min(length, most);
  return Array.from({ length: count }, (_, place) => Math.floor((place * length) / count));
}
