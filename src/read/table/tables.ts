import type { Document } from '../../core/document.js';
import type { Row } from '../format.js';
import { attributeLine, isUnit } from '../text/attributes.js';
import type { Handing } from '../tray.js';
import { type Body, readBody } from './body.js';
import type { Columns } from './columns.js';
import { describe } from './describe.js';
import { type Layout, layoutOf } from './layout.js';
import { namedColumns } from './named-columns.js';
import { withoutParts } from './part-of-unit.js';
import type { Meta } from './row-documents.js';
import { sectionsOf } from './sections.js';

export type Table = { readonly sheet?: string; readonly rows: readonly Row[]; readonly more?: Iterable<Row> };
export type TableDocuments = {
  /** None when they were handed on. */
  readonly documents: readonly Document[];
  readonly count: number;
  readonly notices: readonly string[];
  /** Attributes whose columns the user named and the table lacks. */
  readonly missing: readonly string[];
  /** What the columns were taken for, by their letters. */
  readonly columns: Readonly<Record<string, string>>;
};

type Reading = Handing & { readonly columns: Columns; readonly guess: boolean };

/**
 * Each row with content as a document; undefined when there is no column of content. Several tables one below the other
 * are read each by its own header. `meta` holds what the file says of all rows; what the sheet and the row say goes before it.
 */
export function tableDocuments(table: Table, file: string, meta: Meta, reading: Reading): TableDocuments | undefined {
  const sections = sectionsOf(table.rows);
  const read = sections.flatMap((rows, index) => {
    const last = index === sections.length - 1;
    const section = { ...table, rows, more: last ? (table.more ?? []) : [] };
    return sectionDocuments(section, file, meta, { ...reading, guess: reading.guess && index === 0 }) ?? [];
  });
  const [first, ...others] = read;
  if (!first || others.length === 0) return first;
  return {
    documents: read.flatMap(({ documents }) => documents),
    count: read.reduce((sum, { count }) => sum + count, 0),
    notices: read.flatMap(({ notices }) => notices),
    columns: first.columns,
    missing: first.missing.filter((attribute) => others.every(({ missing }) => missing.includes(attribute))),
  };
}

function sectionDocuments(table: Table, file: string, meta: Meta, reading: Reading): TableDocuments | undefined {
  const { sheet, rows, more = [] } = table;
  const found = layoutOf(rows, reading.columns, reading.guess);
  if (!found) return undefined;
  const shown = sheet === undefined ? file : `${file} · ${sheet}`;
  const common: Meta = { ...meta, ...sheetMeta(table, found) };
  const layout = withoutParts(found, reading.columns, common.单位);
  const place = { file, sheet, common, each: reading.each };
  const { documents, count, counts } = readBody(following(rows, layout.body, more), layout, place);
  const notices = [
    [`${shown}：${describe(layout)}`, ...told(counts)].join('；'),
    ...(layout.missing.length > 0 ? [`${shown}：没有 --columns 指定的${layout.missing.join('、')}列`] : []),
  ];
  return { documents, count, notices, missing: layout.missing, columns: namedColumns(layout) };
}

function* following(rows: readonly Row[], start: number, more: Iterable<Row>): Generator<Row> {
  for (let at = start; at < rows.length; at++) {
    const row = rows[at];
    if (row) yield row;
  }
  yield* more;
}

function told({ empty, totals, notes, units, dittos }: Body['counts']): readonly string[] {
  const left = [
    ...(totals > 0 ? [`${totals}行合计`] : []),
    ...(notes > 0 ? [`${notes}行说明`] : []),
    ...(empty > 0 ? [`${empty}行没有内容`] : []),
  ];
  return [
    ...(units > 0 ? [`有${units}行是单位名称，作为其下各行的单位`] : []),
    ...(dittos > 0 ? [`${dittos}处「同上」按上一行填写`] : []),
    ...(left.length > 0 ? [`另有${left.join('、')}，未计入`] : []),
  ];
}

/** What the rows above the header state, such as 「填报单位：实验小学」, or a sheet that bears the name of a unit. */
function sheetMeta({ sheet, rows }: Table, { header: [header] }: Layout): Meta {
  const above = header ? rows.slice(0, rows.indexOf(header)) : [];
  const lines = above.map(({ cells }) => cells.filter((cell) => cell !== '').join('　'));
  const unit: Record<string, string> = sheet !== undefined && isUnit(sheet) ? { 单位: sheet } : {};
  return Object.assign(unit, ...lines.map(attributeLine));
}
