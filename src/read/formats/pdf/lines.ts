import type { Fragment } from './geometry.js';
import { joinFragments } from './spacing.js';

/** Text on one baseline without a wide gap. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline, from the top of the page. */
  readonly y: number;
  readonly size: number;
  /** Places in the file's own order: of its first piece of text. */
  readonly order: number;
};

/** Segments on one baseline, from left to right. */
export type Line = readonly Segment[];

/** A gap so wide, in ems, parts two columns or cells. */
export const WIDE_GAP = 1.2;
/** Two pieces of text share a line when their baselines are this near, in ems of the larger. */
const SAME_LINE = 0.45;

/** The lines of a page or a part of one, from top to bottom. */
export function linesOf(fragments: readonly Fragment[]): readonly Line[] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.left - b.left || a.order - b.order);
  const lines: Fragment[][] = [];
  let [top, size] = [0, 0];
  for (const fragment of sorted) {
    const line = lines.at(-1);
    if (line && fragment.y - top <= SAME_LINE * Math.max(size, fragment.size)) {
      line.push(fragment);
      if (fragment.size > size) [top, size] = [fragment.y, fragment.size];
    } else {
      lines.push([fragment]);
      [top, size] = [fragment.y, fragment.size];
    }
  }
  return lines.map(segmentsOf);
}

function segmentsOf(fragments: readonly Fragment[]): Line {
  const sorted = [...fragments].sort((a, b) => a.left - b.left || a.order - b.order);
  const groups: Fragment[][] = [];
  for (const fragment of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isDouble(last, fragment)) continue;
    if (group && last && fragment.left - last.right <= WIDE_GAP * Math.max(last.size, fragment.size))
      group.push(fragment);
    else groups.push([fragment]);
  }
  return spaced(groups) ? [segment(groups.flat(), '')] : groups.map((group) => segment(group));
}

/** Bold type made by drawing the text twice. */
function isDouble(a: Fragment, b: Fragment): boolean {
  return a.text === b.text && Math.abs(a.left - b.left) < 0.15 * a.size;
}

/** Characters set far apart, such as 「汇　报　材　料」, are one segment. */
function spaced(groups: readonly (readonly Fragment[])[]): boolean {
  return groups.length > 2 && groups.every((group) => /^\p{Script=Han}$/u.test(group.map(({ text }) => text).join('')));
}

function segment(fragments: readonly Fragment[], between?: string): Segment {
  const main = fragments.reduce((a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a));
  return {
    text: between === undefined ? joinFragments(fragments) : fragments.map(({ text }) => text).join(between),
    left: Math.min(...fragments.map(({ left }) => left)),
    right: Math.max(...fragments.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    order: Math.min(...fragments.map(({ order }) => order)),
  };
}
