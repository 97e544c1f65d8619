import type { Row } from '../format.js';
import { isDate, isUnit } from '../text/attributes.js';
import { type Columns, findColumns } from './columns.js';
import { findHeader, headerAt } from './header.js';
import type { Heading } from './heading.js';
import { surveyOf } from './survey.js';

/** What the columns of a table mean, as guessed or as the user said. */
export type Layout = {
  /** Index of the first row below the header. */
  readonly body: number;
  /** The rows of the header; none when the table has none. */
  readonly header: readonly Row[];
  /** The heading of every column, '' for none. */
  readonly headings: readonly string[];
  /** Columns whose texts are the submission, in order; more than one when 问题 and 建议 stand apart. */
  readonly content: readonly number[];
  /** Attribute → column. */
  readonly attributes: ReadonlyMap<string, number>;
  /** True when the content column was found by the length of its texts. */
  readonly byLength: boolean;
  /** Set for a questionnaire, whose content columns are questions with an answer each; its other questions are `chosen`. */
  readonly survey?: { readonly chosen: readonly number[] };
  /** Attributes whose columns the user named and this table lacks. */
  readonly missing: readonly string[];
};

/** Rows whose texts are looked at to find out what a column holds. */
const MEASURED = 300;
const ANSWERS = 2000;
/** Han characters that the cells of a content column have on average, at least. */
const SHORTEST = 4;
/** Share of the cells that must be names of units, or dates, in a column without a heading. */
const CLEAR = 0.6;

/** The layout of a table; undefined when no column of content is to be found. `guess` allows to find it by length alone. */
export function layoutOf(rows: readonly Row[], columns: Columns, guess: boolean): Layout | undefined {
  const named = findColumns(rows, columns);
  const header = named.header === undefined ? findHeader(rows) : headerAt(rows, named.header);
  const body = header ? header.index + header.rows : 0;
  const headings = header?.headings ?? [];
  const survey = header && surveyOf(header, rows.slice(body, body + ANSWERS));
  const known = named.found.get('内容') ?? survey?.written ?? contentOf(headings);
  const taken = new Set(headings.filter(({ attribute }) => attribute !== '标题').map(({ column }) => column));
  const content = known.length > 0 || !guess ? known : longestColumn(rows.slice(body), taken);
  if (content.length === 0) return undefined;
  const attributes = header ? attributesOf(headings, named.found) : shownAttributes(rows, named.found);
  const chosen = survey && [...survey.written, ...survey.chosen].filter((column) => !content.includes(column));
  return {
    body,
    header: header ? rows.slice(header.index, body) : [],
    headings: header?.cells ?? [],
    content,
    attributes: new Map([...attributes].filter(([, column]) => !content.includes(column))),
    byLength: known.length === 0,
    ...(chosen && { survey: { chosen: chosen.sort((a, b) => a - b) } }),
    missing: named.missing,
  };
}

/** The best heading of each attribute: a sure one before one that only ends alike, then the leftmost. What the user named overrules. */
function attributesOf(
  headings: readonly Heading[],
  named: ReadonlyMap<string, readonly number[]>,
): Map<string, number> {
  const attributes = new Map<string, number>();
  for (const sure of [true, false])
    for (const heading of headings)
      if (heading.sure === sure && !untold.has(heading.attribute) && !attributes.has(heading.attribute))
        attributes.set(heading.attribute, heading.column);
  for (const [attribute, [column]] of named)
    if (attribute !== '内容' && column !== undefined) attributes.set(attribute, column);
  return attributes;
}

/** In a table without headings, the columns that hold names of units or dates; what the user named overrules. */
function shownAttributes(
  rows: readonly Row[],
  named: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, number> {
  const sample = rows.slice(0, MEASURED);
  const width = sample.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columnOf = (holds: (cell: string) => boolean) =>
    Array.from({ length: width }, (_, column) => column).find(
      (column) => sample.filter(({ cells }) => holds(cells[column]?.trim() ?? '')).length >= CLEAR * sample.length,
    );
  const found = Object.entries({ 单位: columnOf(isUnit), 时间: columnOf(isDate) }).flatMap(
    ([attribute, column]): [string, number][] => (column === undefined ? [] : [[attribute, column]]),
  );
  return new Map([...found, ...attributesOf([], named)]);
}

/** Known columns that are no attribute of a document. */
const untold: ReadonlySet<string> = new Set(['内容', '正文', '序号']);

/** All columns headed as opinions; else the best one headed 内容 or 正文, which beside an opinion tells what it is about. */
function contentOf(headings: readonly Heading[]): number[] {
  const opinions = headings.filter(({ attribute }) => attribute === '内容');
  if (opinions.length > 0) return opinions.map(({ column }) => column);
  const texts = headings.filter(({ attribute }) => attribute === '正文');
  const best = texts.find(({ sure }) => sure) ?? texts[0];
  return best ? [best.column] : [];
}

/** The column with the most Han characters a cell that is not headed as something else. */
function longestColumn(rows: readonly Row[], taken: ReadonlySet<number>): number[] {
  const sums: number[] = [];
  const sample = rows.slice(0, MEASURED);
  for (const { cells } of sample)
    for (const [column, cell] of cells.entries())
      if (!taken.has(column)) sums[column] = (sums[column] ?? 0) + hanCount(cell);
  let best: number | undefined;
  sums.forEach((sum, column) => {
    if (best === undefined || sum > (sums[best] ?? 0)) best = column;
  });
  return best !== undefined && (sums[best] ?? 0) >= SHORTEST * sample.length ? [best] : [];
}

function hanCount(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
