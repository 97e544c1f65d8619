import type { Row } from '../format.js';
import { type Heading, headingsOf } from './heading.js';
import { isQuestion } from './questions.js';
import { groupedHeadings } from './two-row-header.js';

export type Header = {
  /** Index in the list of rows, of the upper one when there are two. */
  readonly index: number;
  /** How many rows it takes up. */
  readonly rows: 1 | 2;
  /** The heading of every column, '' for none. */
  readonly cells: readonly string[];
  /** The headings that are known. */
  readonly headings: readonly Heading[];
};

/** Rows that are searched for the header. */
const SEARCHED = 15;

/**
 * The row among the first that looks most like a header, the earlier one of equals; undefined when none does: one known
 * name at least, or two headings that end like known names or are questions, for a text may end in 建议, too.
 */
export function findHeader(rows: readonly Row[]): Header | undefined {
  let best: Header | undefined;
  let most = 0;
  for (const index of rows.slice(0, SEARCHED).keys()) {
    const header = headerAt(rows, index);
    const score = header.headings.length + header.cells.filter(isQuestion).length;
    if (!isPlausible(header) || score <= most) continue;
    best = header;
    most = score;
  }
  return best;
}

/** The row as a header, together with the row below it where that belongs to it. */
export function headerAt(rows: readonly Row[], index: number): Header {
  const upper = rows[index] ?? { row: 0, cells: [] };
  const lower = rows[index + 1];
  const grouped = lower && groupedHeadings(upper, lower, rows[index + 2]);
  const cells = grouped ?? upper.cells;
  return { index, rows: grouped ? 2 : 1, cells, headings: headingsOf(cells) };
}

function isPlausible({ headings, cells }: Header): boolean {
  const kinds = new Set(headings.map(({ attribute }) => attribute));
  return headings.some(({ sure }) => sure) || kinds.size >= 2 || cells.filter(isQuestion).length >= 2;
}
