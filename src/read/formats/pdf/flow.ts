import type { Region } from './columns.js';
import type { Line } from './lines.js';

/** A line of running text with the margins it stands between. */
export type FlowLine = {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The margins of its page or column. */
  readonly from: number;
  readonly to: number;
  /** Space to the line above, in points; undefined for the first line of a page or column. */
  readonly gap?: number;
};

/** Cells of a row without lines around them stay apart. */
const BETWEEN = '\t';

/** The lines of a region; `edges` are the margins of the whole text, for pages with short lines only. */
export function flowOf({ lines, column }: Region, page: number, edges: Edges): readonly FlowLine[] {
  const own = marginsOf(lines);
  const from = column ? own.from : Math.min(own.from, edges.from);
  const to = column ? own.to : Math.max(own.to, edges.to);
  return lines.flatMap((line, index) => {
    const [first] = line;
    const last = line.at(-1);
    const above = lines[index - 1]?.[0];
    if (!first || !last) return [];
    return {
      text: line.map(({ text }) => text).join(BETWEEN),
      page,
      left: first.left,
      right: last.right,
      y: first.y,
      size: first.size,
      from,
      to,
      ...(above && { gap: first.y - above.y }),
    };
  });
}

export type Edges = { readonly from: number; readonly to: number };

/** A margin is where this share of the lines begin, or more. */
const SHARE = 0.15;
/** So many lines that end at one place show the margin; else it is at most so far, in ems, from being as wide as the left one. */
const ENOUGH = 3;
const NARROWER = 4;

/** The margins that the lines keep: the leftmost place where many begin, and the furthest end that several reach. */
export function marginsOf(lines: readonly Line[], width = 0): Edges {
  const size = lines[0]?.[0]?.size ?? 10;
  const lefts = lines.flatMap((line) => line[0]?.left ?? []).sort((a, b) => a - b);
  const rights = lines.flatMap((line) => line.at(-1)?.right ?? []).sort((a, b) => b - a);
  const many = Math.max(1, Math.ceil(lefts.length * SHARE));
  const from = lefts.find((left, index) => (lefts[index + many - 1] ?? Infinity) - left <= size / 2) ?? 0;
  const full = rights.find((value, index) => value - (rights[index + ENOUGH - 1] ?? Number.NaN) <= size * 1.5);
  return { from, to: full ?? Math.max(rights[0] ?? 0, width - from - NARROWER * size) };
}
