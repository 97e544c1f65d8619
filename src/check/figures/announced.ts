import { numberOf } from '../../core/numerals.js';
import type { Span } from '../../core/span.js';

/** A count of points that are then set out one by one, and how many there are. */
export type Announced = { readonly span: Span; readonly count: number; readonly given: number };

/** 「有以下三个方面：一是…」; the count and what follows up to the first point. */
const ANNOUNCED =
  /(?<count>[二两三四五六七八九十])(?:个(?:大|主要|突出)?(?:方面|问题|原因|特点|难点|环节|不足)|方面|点|条|项)[^。；;：:\n一二三四五六七八九十]{0,10}[：:。]\s{0,4}(?=一是)/gu;
const POINT = /(?<=^|[。；;：:，,！!\n]\s{0,4})(?<number>[一二三四五六七八九十]{1,2})是/gu;
const WINDOW = 3_000;

/** The counts of points in a text that are not as many as follow; where points have points of their own nothing is said. */
export function miscounted(text: string): readonly Announced[] {
  return [...text.matchAll(ANNOUNCED)].flatMap((match) => {
    const count = numberOf(match.groups?.count ?? '') ?? 0;
    const end = match.index + match[0].length;
    const given = pointsIn(text.slice(end, end + WINDOW), count);
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    return given === undefined || given === count ? [] : [{ span, count, given }];
  });
}

/**
 * The last of the points that follow one another from one on; undefined when another series begins before they are complete,
 * unless it begins in a later paragraph.
 */
function pointsIn(text: string, count: number): number | undefined {
  let last = 0;
  let end = 0;
  for (const match of text.matchAll(POINT)) {
    const value = numberOf(match.groups?.number ?? '') ?? 0;
    const apart = last > 1 && text.slice(end, match.index).includes('\n');
    if (value === 1 && last > 0) return last >= count || apart ? last : undefined;
    if (value !== last + 1) continue;
    last = value;
    end = match.index;
  }
  return last;
}
