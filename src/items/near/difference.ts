/** A place where two texts differ: what the first has there and what the second has, one of which may be empty, and what both have next. */
export type Stretch = { readonly before: string; readonly after: string; readonly next: string };

/** Characters of `next`. */
const NEXT = 2;

/**
 * The places where two texts differ, in order, by a shortest edit script (Myers 1986, "An O(ND) difference algorithm"); undefined
 * when more than `most` characters come or go.
 */
export function differences(first: string, second: string, most: number): Stretch[] | undefined {
  const head = commonHead(first, second);
  const a = first.slice(head);
  const b = second.slice(head);
  const rounds: Int32Array[] = [];
  const reach = new Int32Array(2 * most + 3);
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOf(reach, most + 1, diagonal, edits);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach[most + 1 + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return stretchesOf(a, b, matches(rounds, a, b));
    }
    rounds.push(reach.slice(most + 1 - edits, most + 2 + edits));
  }
  return undefined;
}

function commonHead(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let length = 0;
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Where the furthest path of `edits` edits begins on a diagonal, given those of one edit less; `middle` is diagonal 0. */
function startOf(reach: Int32Array, middle: number, diagonal: number, edits: number): number {
  if (edits === 0) return 0;
  const left = diagonal > -edits ? (reach[middle + diagonal - 1] ?? 0) + 1 : -1;
  const above = diagonal < edits ? (reach[middle + diagonal + 1] ?? 0) : -1;
  return Math.max(left, above);
}

/** Pairs of places, last first, that the script keeps, found by going back through the rounds. */
function matches(rounds: readonly Int32Array[], a: string, b: string): [number, number][] {
  const kept: [number, number][] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = rounds.length; edits >= 0; edits--) {
    const reach = rounds[edits - 1] ?? new Int32Array(1);
    const diagonal = x - y;
    const left = edits > 0 && diagonal > -edits ? (reach[diagonal - 1 + edits - 1] ?? 0) + 1 : -1;
    const above = edits > 0 && diagonal < edits ? (reach[diagonal + 1 + edits - 1] ?? 0) : -1;
    const start = edits === 0 ? 0 : Math.max(left, above);
    while (x > start) kept.push([--x, --y]);
    if (edits === 0) break;
    if (left >= above) x--;
    else y--;
  }
  return kept;
}

function stretchesOf(a: string, b: string, kept: readonly (readonly [number, number])[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [x, y] = [0, 0];
  for (const [i, j] of [...[...kept].reverse(), [a.length, b.length] as const]) {
    if (i > x || j > y) stretches.push({ before: a.slice(x, i), after: b.slice(y, j), next: a.slice(i, i + NEXT) });
    [x, y] = [i + 1, j + 1];
  }
  return stretches;
}
