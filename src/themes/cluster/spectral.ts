import { at, type Matrix, normalizeRows, row, zeros } from '../maths/matrix.js';
import { multiply, type Sparse } from '../maths/sparse.js';
import { type Eigenpairs, leadingEigenpairs } from '../maths/subspace.js';

/** Rounds of subspace iteration; more changed no grouping measured. */
const ROUNDS = 60;

/**
 * Leading eigenpairs of the normalized adjacency D^-1/2 W D^-1/2 (Ng, Jordan, Weiss 2001), shifted by one half so that all
 * eigenvalues are in [0, 1].
 */
export function graphSpectrum(graph: Sparse, count: number): Eigenpairs {
  const scaled = normalizedAdjacency(graph);
  const apply = (block: Matrix): Matrix => {
    const image = multiply(scaled, block);
    for (let i = 0; i < image.values.length; i++) image.values[i] = (at(image.values, i) + at(block.values, i)) / 2;
    return image;
  };
  return leadingEigenpairs(apply, graph.rows, count, ROUNDS);
}

/** Items × count: the first `count` eigenvectors, rows of unit length. */
export function spectralEmbedding({ vectors }: Eigenpairs, count: number): Matrix {
  const kept = Math.min(count, vectors.columns);
  const embedding = zeros(vectors.rows, kept);
  for (let i = 0; i < vectors.rows; i++) row(embedding, i).set(row(vectors, i).subarray(0, kept));
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
