import { at, type Matrix, normalizeRows, row, zeros } from '../maths/matrix.js';
import { multiply, type Sparse } from '../maths/sparse.js';
import { type Eigenpairs, leadingEigenpairs } from '../maths/subspace.js';

/** Rounds of subspace iteration; more changed no grouping measured. */
const ROUNDS = 30;
/** Rounds from a start that is near the answer. */
const ROUNDS_FROM_START = 9;

/** Eigenvectors beyond the number of groups that take part, each weighed by its eigenvalue to the power of `DECAY`. */
export const SPARE = 10;
const DECAY = 4;

/**
 * Leading eigenpairs of the normalized adjacency D^-1/2 W D^-1/2 (Ng, Jordan, Weiss 2001), shifted by one half so that all
 * eigenvalues are in [0, 1]; fewer rounds are needed from a `start`, a row a node.
 */
export function graphSpectrum(graph: Sparse, count: number, start?: Matrix): Eigenpairs {
  const scaled = normalizedAdjacency(graph);
  const apply = (block: Matrix): Matrix => {
    const image = multiply(scaled, block);
    for (let i = 0; i < image.values.length; i++)
      image.values[i] = ((image.values[i] ?? 0) + (block.values[i] ?? 0)) / 2;
    return image;
  };
  return leadingEigenpairs(apply, graph.rows, Math.min(count, graph.rows), start ? ROUNDS_FROM_START : ROUNDS, start);
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
    for (let j = 0; j < kept; j++) row(embedding, i)[j] = at(row(vectors, i), j) * (weights[j] ?? 0);
  normalizeRows(embedding);
  return embedding;
}

function normalizedAdjacency(graph: Sparse): Sparse {
  const degree = new Float64Array(graph.rows);
  for (let i = 0; i < graph.rows; i++)
    for (let e = at(graph.starts, i); e < at(graph.starts, i + 1); e++) degree[i] = at(degree, i) + at(graph.values, e);
  const values = new Float64Array(graph.values.length);
  for (let i = 0; i < graph.rows; i++)
    for (let e = at(graph.starts, i); e < at(graph.starts, i + 1); e++)
      values[e] = at(graph.values, e) / (Math.sqrt(at(degree, i) * at(degree, at(graph.indices, e))) || 1);
  return { ...graph, values };
}
