import { symbol } from '../docx/symbols.js';
import type { PageContent } from './engine.js';
import { type Fragment, type Glyphs, type Matrix, multiply, type Ruling } from './geometry.js';
import { plainHan } from './radicals.js';

/** Text off the right angle by more than this, in degrees, is a watermark or a stamp. */
const TILT = 3;

/** A page as it is read: text from left to right, and a map for whatever else stands on it. */
export type Upright = {
  readonly fragments: readonly Fragment[];
  /** Pieces of text that run askew or another way than the rest of the page. */
  readonly askew: readonly string[];
  readonly turn: (ruling: Ruling) => Ruling;
  readonly width: number;
  /** Share of the characters that no encoding of the file explains: private ones, controls, replacement signs. */
  readonly garbled: number;
};

type Way = { readonly glyphs: Glyphs; readonly way: string };

/** Turns a page so that most of its text runs from left to right. Vertical lines from right to left become lines one below another. */
export function upright({ width, height, glyphs }: PageContent): Upright {
  const ways = glyphs.map((entry): Way => ({ glyphs: entry, way: wayOf(entry) }));
  const counts = new Map<string, number>();
  for (const { glyphs: entry, way } of ways) counts.set(way, (counts.get(way) ?? 0) + entry.text.length);
  const [main = '0'] = [...counts].filter(([way]) => way !== 'tilted').sort(([, a], [, b]) => b - a)[0] ?? [];
  const turned = turns(width, height)[main] ?? turns(width, height)['0'] ?? [1, 0, 0, 1, 0, 0];
  return {
    fragments: ways.flatMap(({ glyphs: entry, way }, order) => (way === main ? fragmentOf(entry, turned, order) : [])),
    askew: ways.flatMap(({ glyphs: entry, way }) => (way === main ? [] : [plainHan(entry.text).trim()])),
    turn: (ruling) => turnRuling(turned, ruling),
    width: main === '0' || main === '180' ? width : height,
    garbled: garbledShare(glyphs),
  };
}

function garbledShare(glyphs: readonly Glyphs[]): number {
  let [all, garbled] = [0, 0];
  for (const { text } of glyphs) {
    all += text.length;
    garbled += text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  }
  return all === 0 ? 0 : garbled / all;
}

/** '0' '90' '180' '270' in degrees clockwise, 'down' for vertical writing, or 'tilted'. */
function wayOf({ matrix: [a, b], vertical }: Glyphs): string {
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  const quarter = Math.round(angle / 90);
  if (Math.abs(angle - quarter * 90) > TILT) return 'tilted';
  return vertical ? 'down' : String(((quarter + 4) % 4) * 90);
}

function turns(width: number, height: number): Readonly<Record<string, Matrix>> {
  return {
    0: [1, 0, 0, 1, 0, 0],
    90: [0, -1, 1, 0, 0, width],
    180: [-1, 0, 0, -1, width, height],
    270: [0, 1, -1, 0, height, 0],
    down: [0, -1, 1, 0, 0, width],
  };
}

function fragmentOf({ text, matrix, width, vertical }: Glyphs, turned: Matrix, order: number): Fragment[] {
  const [a, b, c, d, x, y] = multiply(turned, matrix);
  const size = vertical ? Math.hypot(a, b) : Math.hypot(c, d);
  const shown = plainHan(text).replace(/[\uf020-\uf0ff]/gu, (char) =>
    symbol('wingdings', char.charCodeAt(0).toString(16)),
  );
  const words = shown.trim();
  if (!(size > 0) || words === '') return [];
  const length = Math.abs(width);
  const lead = Math.min(length, indentOf(shown.slice(0, shown.length - shown.trimStart().length)) * size);
  const trail = Math.min(length - lead, indentOf(shown.slice(shown.trimEnd().length)) * size);
  return [{ text: words, left: x + lead, right: x + length - trail, y, size, order }];
}

/** The width of white space in ems. */
function indentOf(spaces: string): number {
  return [...spaces].reduce((width, space) => width + (space === '\u3000' ? 1 : 0.25), 0);
}

function turnRuling([a, b, c, d, e, f]: Matrix, { x0, y0, x1, y1 }: Ruling): Ruling {
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
