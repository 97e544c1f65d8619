import type { Row } from '../format.js';
import { type Columns, columnLetter, findColumns } from './columns.js';
import { findHeader, type Heading, headingsOf } from './header.js';

/** What the columns of a table mean, as guessed or as the user said. */
export type Layout = {
  /** Index of the first row below the header. */
  readonly body: number;
  /** Index of the header row; undefined when the table has none. */
  readonly header?: number;
  /** Columns whose texts are the submission, in order; more than one when 问题 and 建议 stand apart. */
  readonly content: readonly number[];
  /** Attribute → column. */
  readonly attributes: ReadonlyMap<string, number>;
  /** True when the content column was found by the length of its texts. */
  readonly byLength: boolean;
  /** Attributes whose columns the user named and this table lacks. */
  readonly missing: readonly string[];
};

/** Rows whose texts are measured to find the content of a table without headings. */
const MEASURED = 300;
/** Han characters that the cells of a content column have on average, at least. */
const SHORTEST = 4;

/** The layout of a table; undefined when no column of content is to be found. `guess` allows to find it by length alone. */
export function layoutOf(rows: readonly Row[], columns: Columns, guess: boolean): Layout | undefined {
  const named = findColumns(rows, columns);
  const header = headerOf(rows, named.header);
  const headings = header?.headings ?? [];
  const attributes = attributesOf(headings, named.found);
  const known = named.found.get('内容') ?? contentOf(headings);
  const body = (header?.index ?? -1) + 1;
  const taken = new Set(headings.filter(({ attribute }) => attribute !== '标题').map(({ column }) => column));
  const content = known.length > 0 || !guess ? known : longestColumn(rows.slice(body), taken);
  if (content.length === 0) return undefined;
  const rest = [...attributes].filter(([, column]) => !content.includes(column));
  return {
    body,
    ...(header && { header: header.index }),
    content,
    attributes: new Map(rest),
    byLength: known.length === 0,
    missing: named.missing,
  };
}

/** One sentence about the layout, such as 「第3行为表头，内容=D列（意见建议），单位=B列（学校）」. */
export function describe({ header, content, attributes, byLength }: Layout, rows: readonly Row[]): string {
  const row = header === undefined ? undefined : rows[header];
  const name = (column: number) => {
    const text = row?.cells[column]?.replace(/\s+/gu, '');
    return `${columnLetter(column)}列${text ? `（${text}）` : ''}`;
  };
  return [
    row ? `第${row.row}行为表头` : '没有找到表头',
    `内容=${content.map(name).join('和')}${byLength ? '，按文字多少推断' : ''}`,
    ...[...attributes].map(([attribute, column]) => `${attribute}=${name(column)}`),
  ].join('，');
}

function headerOf(rows: readonly Row[], named: number | undefined) {
  if (named === undefined) return findHeader(rows);
  return { index: named, headings: headingsOf(rows[named]?.cells ?? []) };
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
