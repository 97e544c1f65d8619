import type { Row } from '../format.js';
import { type ColumnName, ignoredColumns, knownColumns } from './column-names.js';

/** What a column is headed: `sure` when the heading is a known name as a whole, not only ends like one. */
export type Heading = { readonly column: number; readonly attribute: string; readonly sure: boolean };

export type Header = {
  /** Index in the list of rows. */
  readonly index: number;
  readonly headings: readonly Heading[];
};

/** Rows that are searched for the header. */
const SEARCHED = 15;
/** A heading is no longer than this; a question of a questionnaire may be. */
const LONGEST = 60;

/**
 * The row among the first that looks most like a header, the earlier one of equals; undefined when none does: one known
 * name at least, or two headings that end like known names, for a text may end in 建议, too.
 */
export function findHeader(rows: readonly Row[]): Header | undefined {
  let best: Header | undefined;
  for (const [index, row] of rows.slice(0, SEARCHED).entries()) {
    const headings = headingsOf(row.cells);
    const plausible =
      headings.some(({ sure }) => sure) || new Set(headings.map(({ attribute }) => attribute)).size >= 2;
    if (plausible && headings.length > (best?.headings.length ?? 0)) best = { index, headings };
  }
  return best;
}

export function headingsOf(cells: readonly string[]): Heading[] {
  return cells.flatMap((cell, column) => {
    const found = known(cell);
    return found ? [{ column, ...found }] : [];
  });
}

/** Whether a cell is a known column name as a whole. */
export function isHeading(cell: string): boolean {
  return known(cell)?.sure ?? false;
}

/** The attribute that a label such as 「填报单位」 stands for as a whole. */
export function attributeOf(label: string): string | undefined {
  const found = known(label);
  return found?.sure ? found.attribute : undefined;
}

function known(cell: string): { attribute: string; sure: boolean } | undefined {
  if (cell === '' || cell.length > LONGEST) return undefined;
  const heading = plain(cell);
  const named = knownColumns.find(({ names }) => names.includes(heading));
  if (named) return { attribute: named.attribute, sure: true };
  if (ends(heading, ignoredColumns) || ignoredColumns.names.includes(heading)) return undefined;
  const ending = knownColumns.find((entry) => ends(heading, entry));
  return ending && { attribute: ending.attribute, sure: false };
}

function ends(heading: string, { ending }: ColumnName): boolean {
  return ending?.test(heading) ?? false;
}

/** A heading without what varies: white space, a number in front, notes in brackets, marks, connectives. */
export function plain(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/\s+|\([^()]*\)|【[^【】]*】|\[[^[\]]*\]/gu, '')
    .replace(/^(?:Q?\d+|[一二三四五六七八九十]+)[、.:]/u, '')
    .replace(/[*:?!。;"“”]/gu, '')
    .replace(/(?<=意见|建议|问题|诉求|单位|内容|渠道|看法|想法)(?:[、,/和与及或]|以及|或者)(?=\p{Script=Han})/gu, '')
    .toLowerCase();
}
