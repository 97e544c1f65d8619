import { dot, type Matrix, row } from '../maths/matrix.js';

/** Quotes kept for a theme. */
const QUOTES = 5;
/** Characters of a quote that reads best; shorter and longer ones lose. */
const BEST_LENGTH = { least: 12, most: 120 };

/** Indices of the members that show best what the group is about: near its centroid, neither a word nor a page; best first. */
export function representatives(
  members: readonly number[],
  points: Matrix,
  centroid: Float64Array,
  texts: readonly string[],
): number[] {
  const scores = new Map(members.map((i) => [i, dot(row(points, i), centroid) * readability(texts[i] ?? '')]));
  return [...members].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b).slice(0, QUOTES);
}

function readability(text: string): number {
  const length = text.length;
  if (length < BEST_LENGTH.least) return length / BEST_LENGTH.least;
  return length <= BEST_LENGTH.most ? 1 : Math.max(0.4, Math.sqrt(BEST_LENGTH.most / length));
}
