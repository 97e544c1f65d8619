import { numberOf } from '../../core/numerals.js';
import type { Span } from '../../core/span.js';
import { trimSpan } from '../../core/span.js';
import type { Draft } from '../draft.js';
import { type Point, pointsIn } from './points.js';
import { countAnnouncement } from './promises.js';

/** An announced number of points, and how many follow; `span` is the announcing clause. */
export type PromisedCount = { readonly span: Span; readonly promised: number; readonly listed: number };

/** So many characters of a draft are looked at. */
const MOST_CHARACTERS = 200_000;
/** How far before an announcement its clause may begin. */
const CLAUSE = 60;

/** The announcements 「以下三个方面」 right after which a numbering begins at one, with another number of points. */
export function unkeptCounts(draft: Draft): readonly PromisedCount[] {
  const text = draft.text.slice(0, MOST_CHARACTERS);
  const series = new Map(
    seriesIn(pointsIn(draft, { start: 0, end: text.length })).map((points) => [points[0]?.span.start, points]),
  );
  return [...text.matchAll(countAnnouncement)].flatMap((match) => {
    const end = match.index + match[0].length;
    const points = series.get(end);
    const promised = numberOf(match.groups?.count ?? '') ?? 0;
    if (!points || points.length === promised || points.some(({ value }) => value === promised)) return [];
    return [{ span: clauseOf(text, match.index, end), promised, listed: points.length }];
  });
}

/** Runs of points that count up from one, of every level. */
function seriesIn(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const point of points) {
    if (point.value === 1) runs.push([point]);
    else if (point.value !== undefined) runs.at(-1)?.push(point);
  }
  return [...runs, ...points.flatMap((point) => seriesIn(point.points))];
}

function clauseOf(text: string, from: number, end: number): Span {
  const before = text.slice(Math.max(0, from - CLAUSE), from);
  const start = from - (/[^。！？；;\n]*$/u.exec(before)?.[0].length ?? 0);
  return trimSpan(text, { start, end });
}
