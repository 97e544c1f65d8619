import { at, type Matrix, normalizeRows, zeros } from '../maths/matrix.js';
import { multiply, type Sparse } from '../maths/sparse.js';
import { type Effort, type Eigenpairs, leadingEigenpairs } from '../maths/subspace.js';

/** More made no grouping measured better; where there are many nodes less does. */
const EFFORT: Effort = { sweeps: 2, degree: 9 };
const EFFORT_FOR_MANY: Effort = { sweeps: 2, degree: 7 };
const MANY = 500;
/** From a start that is near the answer. */
const EFFORT_FROM_START: Effort = { sweeps: 1, degree: 6 };

/** Eigenvectors beyond the number of groups that take part, each weighed by its eigenvalue to the power of `DECAY`. */
export const SPARE = 10;
const DECAY = 4;

/**
 * Leading eigenpairs of the normalized adjacency D^-1/2 W D^-1/2 (Ng, Jordan, Weiss 2001), shifted by one half so that all
 * eigenvalues are in [0, 1]; less effort is needed from a `start`, a row a node.
 */
export function graphSpectrum(graph: Sparse, count: number, start?: Matrix): Eigenpairs {
  const shifted = shiftedAdjacency(graph);
  const effort = start ? EFFORT_FROM_START : graph.rows < MANY ? EFFORT : EFFORT_FOR_MANY;
  return leadingEigenpairs((block) => multiply(shifted, block), graph.rows, Math.min(count, graph.rows), effort, start);
}

/**
 * Items × `count` + 10: the leading eigenvectors, each times the fourth power of its eigenvalue, as in diffusion maps (Coifman & Lafon
 * 2006), rows of unit length. Eigenvectors past the number of groups fade instead of being cut off, which was better on every set
 * measured than the first `count` alone.
 */
export function spectralEmbedding({ values, vectors }: Eigenpairs, count: number): Matrix {
  const kept = Math.min(count + SPARE, vectors.columns);
  const embedding = zeros(vectors.rows, kept);
  const weights = Array.from(values.subarray(0, kept), (value) => Math.max(0, 2 * value - 1) ** DECAY);
  for (let i = 0; i < vectors.rows; i++)
    for (let j = 0; j < kept; j++)
      embedding.values[i * kept + j] = at(vectors.values, i * vectors.columns + j) * (weights[j] ?? 0);
  normalizeRows(embedding);
  return embedding;
}

/** (D^-1/2 W D^-1/2 + I) / 2, the diagonal at the end of each row. */
function shiftedAdjacency({ rows, columns, starts, indices, values }: Sparse): Sparse {
  const degree = new Float64Array(rows);
  for (let i = 0; i < rows; i++)
    for (let e = at(starts, i); e < at(starts, i + 1); e++) degree[i] = at(degree, i) + at(values, e);
  const shifted = {
    rows,
    columns,
    starts: starts.map((start, i) => start + i),
    indices: new Int32Array(indices.length + rows),
    values: new Float64Array(indices.length + rows),
  };
  for (let i = 0, to = 0; i < rows; i++) {
    for (let e = at(starts, i); e < at(starts, i + 1); e++, to++) {
      shifted.indices[to] = at(indices, e);
      shifted.values[to] = at(values, e) / (2 * Math.sqrt(at(degree, i) * at(degree, at(indices, e))) || 1);
    }
    shifted.indices[to] = i;
    shifted.values[to++] = 0.5;
  }
  return shifted;
}
