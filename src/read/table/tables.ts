import type { Document, Source, TextBlock } from '../../core/document.js';
import { trimSpan } from '../../core/span.js';
import type { Row } from '../format.js';
import { attributeLine, isUnit } from '../text/attributes.js';
import type { Columns } from './columns.js';
import { plain } from './header.js';
import { describe, type Layout, layoutOf } from './layout.js';

export type Table = { readonly sheet?: string; readonly rows: readonly Row[] };
export type TableDocuments = {
  readonly documents: readonly Document[];
  readonly notices: readonly string[];
  /** Attributes whose columns the user named and the table lacks. */
  readonly missing: readonly string[];
};

/**
 * Each row of a table with content as a document; undefined when the table has no column of content. `meta` holds what
 * the file says of all its rows; what the sheet and the row say goes before it.
 */
export function tableDocuments(
  table: Table,
  file: string,
  meta: Readonly<Record<string, string>>,
  { columns, guess }: { columns: Columns; guess: boolean },
): TableDocuments | undefined {
  const { sheet, rows } = table;
  const layout = layoutOf(rows, columns, guess);
  if (!layout) return undefined;
  const place = sheet === undefined ? file : `${file} · ${sheet}`;
  const common = { ...meta, ...sheetMeta(table, layout) };
  const documents: Document[] = [];
  let empty = 0;
  for (const row of rows.slice(layout.body)) {
    const document = rowDocument(row, layout, { file, sheet, common, header: headerCells(rows, layout) });
    if (document) documents.push(document);
    else if (document === undefined) empty++;
  }
  const notices = [
    `${place}：${describe(layout, rows)}${empty > 0 ? `；另有${empty}行没有内容，未计入` : ''}`,
    ...(layout.missing.length > 0 ? [`${place}：没有 --columns 指定的${layout.missing.join('、')}列`] : []),
  ];
  return { documents, notices, missing: layout.missing };
}

type Context = {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly common: Readonly<Record<string, string>>;
  readonly header: readonly string[];
};

/** The row's document; undefined when it has no content, null when it repeats the header or belongs to the row above. */
function rowDocument(row: Row, layout: Layout, { file, sheet, common, header }: Context): Document | undefined | null {
  const first = layout.content[0] ?? 0;
  const heading = header[first] ?? '';
  if (heading !== '' && plain(row.cells[first] ?? '') === plain(heading)) return null;
  const own = ownContent(row, layout);
  if (own.length === 0) return layout.content.some((column) => row.cells[column]) ? null : undefined;
  const source: Source = { file, ...(sheet !== undefined && { sheet }), row: row.row };
  const meta = { ...common, ...rowMeta(row, layout) };
  const id = sheet === undefined ? `${file}#${row.row}` : `${file}#${sheet}!${row.row}`;
  return { id, source, form: 'row', ...joined(own, source), meta };
}

/** The cells one below the other, each of them a block. */
function joined(cells: readonly string[], source: Source): { text: string; blocks: TextBlock[] } {
  const text = cells.join('\n');
  let start = 0;
  const blocks = cells.map((cell): TextBlock => {
    const span = trimSpan(text, { start, end: start + cell.length });
    start += cell.length + 1;
    return { kind: 'paragraph', span, source };
  });
  return { text, blocks };
}

/** The content cells of a row. One that is merged over several rows counts once, unless each row names its own unit or person. */
function ownContent({ cells, carried = [] }: Row, { content, attributes }: Layout): string[] {
  const own = ['单位', '姓名'].some((attribute) => {
    const column = attributes.get(attribute);
    return column !== undefined && cells[column] && !carried.includes(column);
  });
  return content
    .filter((column) => own || !carried.includes(column))
    .flatMap((column) => {
      const cell = cells[column] ?? '';
      return /\S/u.test(cell) ? [cell] : [];
    });
}

function rowMeta({ cells }: Row, { attributes }: Layout): Record<string, string> {
  const entries = [...attributes].map(([attribute, column]) => [
    attribute,
    (cells[column] ?? '').trim().replace(/\s*\n\s*/gu, ' '),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value));
}

/** What the rows above the header state, such as 「填报单位：实验小学」, or a sheet that bears the name of a unit. */
function sheetMeta({ sheet, rows }: Table, { header = 0 }: Layout): Record<string, string> {
  const lines = rows.slice(0, header).flatMap(({ cells }) => [cells.filter((cell) => cell !== '').join('　')]);
  const unit: Record<string, string> = sheet !== undefined && isUnit(sheet) ? { 单位: sheet } : {};
  return Object.assign(unit, ...lines.map(attributeLine));
}

function headerCells(rows: readonly Row[], { header }: Layout): readonly string[] {
  return header === undefined ? [] : (rows[header]?.cells ?? []);
}
