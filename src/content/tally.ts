/** The groups of `groupBy`, largest first, equal ones by key. */
export function largestFirst<T>(
  groups: ReadonlyMap<string, readonly T[]>,
): readonly (readonly [string, readonly T[]])[] {
  return [...groups].sort(([keyA, a], [keyB, b]) => b.length - a.length || (keyA < keyB ? -1 : 1));
}
