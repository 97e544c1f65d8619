import type { OpenedTable } from '../core/submissions.js';
import type { Paragraph, Part } from './format.js';
import type { Columns } from './table/columns.js';
import { formLines } from './table/form.js';
import { type Table, type TableDocuments, tableDocuments } from './table/tables.js';
import type { Handing } from './tray.js';

/** A part of a file with what it gave: rows of a table, or lines of running text. */
export type Taken = { readonly part: Part; readonly table?: TableDocuments; readonly lines: readonly Paragraph[] };

type TakeOptions = Handing & {
  readonly columns: Columns;
  /** Whether the file holds nothing but tables; in others a table without content is text like the rest. */
  readonly tablesOnly: boolean;
};

/**
 * What every part of a file gives. In a file of tables a column of content may be found by the length of its texts, but
 * not beside a table that has a header: a sheet without one tells how to fill in the others. `meta` holds for all rows.
 */
export function takeParts(
  parts: readonly Part[],
  file: string,
  meta: Readonly<Record<string, string>>,
  options: TakeOptions,
): readonly Taken[] {
  const takeAll = (guess: boolean): readonly Taken[] =>
    parts.map((part) => take(part, file, meta, { ...options, guess }));
  const headed = takeAll(false);
  const found = headed.some(({ table }) => table && table.count > 0);
  return options.tablesOnly && !found ? takeAll(true) : headed;
}

function take(
  part: Part,
  file: string,
  meta: Readonly<Record<string, string>>,
  options: TakeOptions & { readonly guess: boolean },
): Taken {
  if (part.kind !== 'table') return { part, lines: part.kind === 'text' ? part.paragraphs : [] };
  const form = Object.keys(options.columns).length === 0 ? formLines(part) : undefined;
  if (form) return { part, lines: form };
  const table = tableDocuments(part, file, meta, options);
  if (table) return { part, table, lines: [] };
  return { part, lines: options.tablesOnly ? [] : tableLines(part) };
}

/** A table without content as lines of running text, its cells apart by tabs. */
function tableLines({ rows, sheet }: Table): Paragraph[] {
  return rows.map(({ cells, row }) => ({
    text: cells.join('\t').replaceAll('\n', ' '),
    row,
    ...(sheet !== undefined && { sheet }),
  }));
}

/** How a table of submissions was opened; none for any other part. */
export function openedTable({ part, table }: Taken): readonly OpenedTable[] {
  if (part.kind !== 'table' || !table) return [];
  return [{ ...(part.sheet !== undefined && { sheet: part.sheet }), columns: table.columns }];
}

/** What the user should know about a table; `tablesOnly` as for `takeParts`. */
export function tableNotices({ part, table, lines }: Taken, file: string, tablesOnly: boolean): readonly string[] {
  if (part.kind !== 'table' || part.rows.length === 0) return [];
  const place = part.sheet === undefined ? file : `${file} · ${part.sheet}`;
  if (table) return table.notices;
  if (!tablesOnly) return [];
  return lines.length > 0
    ? [`${place}：是填好的表格，整张表作为一份`]
    : [`${place}：没有找到意见内容所在的列，这张表未计入；可用 --columns 内容=列号 指定`];
}

/** Why nothing was found in the parts of a file. */
export function nothing(taken: readonly Taken[]): string {
  if (taken.some(({ table }) => table)) return '找到了表头，但表头下面没有填写内容';
  const tables = taken.some(({ part }) => part.kind === 'table' && part.rows.length > 0);
  return tables ? '没有找到意见内容所在的列，请用 --columns 内容=列号 指定' : '文件里没有文字';
}
