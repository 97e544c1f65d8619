import type { Line } from './lines.js';

/** Space between a head and the text, as a multiple of the space between the lines of the text. */
const APART = 1.2;

/** What is usual on a page: the distance of two lines, the width of the widest, the size of the type. */
export function measures(lines: readonly Line[]): {
  readonly leading: number;
  readonly width: number;
  readonly size: number;
} {
  const firsts = lines.flatMap((line) => line[0] ?? []);
  return {
    leading: middle(firsts.slice(1).map(({ y }, index) => y - (firsts[index]?.y ?? y))),
    width: Math.max(0, ...lines.map((line) => (line.at(-1)?.right ?? 0) - (line[0]?.left ?? 0))),
    size: middle(firsts.map((segment) => segment.size)),
  };
}

/**
 * How many of the `outer` lines, the first ones of `lines`, stand apart from the text: the innermost by a wider space or
 * smaller type, the others outside it.
 */
export function apart(outer: readonly Line[], lines: readonly Line[], leading: number): number {
  for (let count = outer.length; count > 0; count--) {
    const [last, next] = [lines[count - 1]?.[0], lines[count]?.[0]];
    if (!last || !next) return count;
    if (Math.abs(next.y - last.y) >= leading * APART || last.size < next.size * 0.9) return count;
  }
  return 0;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
