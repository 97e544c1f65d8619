import type { Line } from './lines.js';
import { apart, measures } from './outer-lines.js';

/** Lines at the top and at the bottom of a page that may be its head and foot. */
const OUTER = 3;
/** A head stands at the same height on every page, give or take this many points. */
const SAME_HEIGHT = 6;
/** It stands on so many pages at least and on such a share of all, or of the left or right ones. */
const FEWEST = 2;
const SHARE = 0.6;
const PARITY_SHARE = 0.8;
/** From so many pages on left and right pages may differ. */
const PARITY_PAGES = 4;

/** A page number alone: 「— 3 —」「第3页 共10页」「3/10」「Page 3 of 10」. */
const NUMBER =
  /^(?:[-—–－·]+\s*[\dIVXivx]{1,5}\s*[-—–－·]+|第\s*[\d一二三四五六七八九十百]{1,5}\s*页(?:[\s，,/／（(]*共\s*[\d一二三四五六七八九十百]{1,5}\s*页[)）]?)?|\d{1,4}\s*[/／]\s*\d{1,4}|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/iu;

/** What looks alike on every page and is text all the same. */
const BODY = /^附[件表录]/u;

/** The lines of a page as they are read from top to bottom. */
export type PageLines = { readonly number: number; readonly lines: readonly Line[] };

type Seen = { readonly number: number; readonly y: number; readonly figures: readonly number[] };

/** The pages without their running heads and feet and page numbers, and the texts of what was left out, in order. */
export function withoutRunning(pages: readonly PageLines[]): {
  readonly pages: readonly PageLines[];
  readonly dropped: readonly string[];
} {
  const seen = seenAt(pages);
  const dropped: string[] = [];
  const left = pages.map((page) => {
    const { number, lines } = page;
    const { leading, width, size } = measures(lines);
    const isRunning = (line: Line): boolean => {
      const text = textOf(line);
      if (NUMBER.test(text)) return true;
      if (BODY.test(text) || (line[0]?.size ?? 0) > size * 1.1 || isWide(line, width)) return false;
      return isRepeated(seen.get(skeleton(text)) ?? [], seenLine(line, number), pages.length);
    };
    const above = apart(lines.slice(0, run(lines, isRunning)), lines, leading);
    const upward = lines.slice(above).reverse();
    const below = apart(upward.slice(0, run(upward, isRunning)), upward, leading);
    dropped.push(...[...lines.slice(0, above), ...lines.slice(lines.length - below)].map(textOf));
    return { number, lines: lines.slice(above, lines.length - below) };
  });
  return { pages: left, dropped };
}

/** A full line of running text; a head as wide has a gap in it. */
function isWide(line: Line, width: number): boolean {
  const [first] = line;
  return (
    line.length === 1 && first !== undefined && first.right - first.left >= width * 0.85 && first.text.length >= 20
  );
}

function isRepeated(all: readonly Seen[], line: Seen, pages: number): boolean {
  const on = new Set(all.filter((other) => isSame(other, line)).map(({ number }) => number));
  const parity = [...on].filter((number) => (number - line.number) % 2 === 0).length;
  const facing = pages >= PARITY_PAGES && parity >= Math.floor(pages / 2) * PARITY_SHARE;
  return on.size >= FEWEST && (on.size >= pages * SHARE || facing);
}

/** How many lines from the first on are running ones, at most OUTER. */
function run(lines: readonly Line[], isRunning: (line: Line) => boolean): number {
  const body = lines.slice(0, OUTER).findIndex((line) => !isRunning(line));
  return body < 0 ? Math.min(OUTER, lines.length) : body;
}

function seenAt(pages: readonly PageLines[]): ReadonlyMap<string, readonly Seen[]> {
  const seen = new Map<string, Seen[]>();
  for (const { number, lines } of pages)
    for (const line of new Set([...lines.slice(0, OUTER), ...lines.slice(-OUTER)])) {
      const key = skeleton(textOf(line));
      const entries = seen.get(key) ?? [];
      entries.push(seenLine(line, number));
      seen.set(key, entries);
    }
  return seen;
}

const textOf = (line: Line): string => line.map(({ text }) => text).join(' ');
const skeleton = (text: string): string => text.replace(/\d+/gu, '#');

function seenLine(line: Line, number: number): Seen {
  const figures = [...textOf(line).matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  return { number, y: line[0]?.y ?? 0, figures };
}

/** At one height, and every figure the same or moving with the page. */
function isSame(a: Seen, b: Seen): boolean {
  const moved = a.number - b.number;
  return (
    Math.abs(a.y - b.y) <= SAME_HEIGHT &&
    a.figures.every((figure, index) => [0, moved].includes(figure - (b.figures[index] ?? Number.NaN)))
  );
}
