import type { Document } from '../core/document.js';
import { InputError } from '../core/errors.js';
import type { Extract, Paragraph, Part, TextRecord } from './format.js';
import type { Columns } from './table/columns.js';
import { formLines } from './table/form.js';
import { type Table, type TableDocuments, tableDocuments } from './table/tables.js';
import { unitOfPath } from './text/attributes.js';
import { blocksOf } from './text/blocks.js';
import { textDocument } from './text/running-text.js';

export type Assembled = {
  readonly documents: readonly Document[];
  readonly notices: readonly string[];
  /** For each table with content: attributes whose columns the user named and it lacks. */
  readonly missing: readonly (readonly string[])[];
};

/** A few short lines beside a table of submissions are its title and notes, not a submission. */
const CAPTION = { lines: 6, characters: 40 };

/** A part of a file with what it gave: rows of a table, or lines of running text. */
type Taken = { readonly part: Part; readonly table?: TableDocuments; readonly lines: readonly Paragraph[] };

/** What a file holds as documents: a table with a column of content row by row, records one by one, all other text as one. */
export function assemble({ parts, notices }: Extract, file: string, columns: Columns): Assembled {
  const unit = unitOfPath(file);
  const meta: Readonly<Record<string, string>> = unit === undefined ? {} : { 单位: unit };
  const guess = parts.every(({ kind }) => kind === 'table');
  const beside = textDocument(linesOf(parts), file, meta)?.meta ?? meta;
  const taken = parts.map((part) => take(part, file, beside, { columns, guess }));
  const rows = taken.flatMap(({ table }) => table?.documents ?? []);
  const texts = guess
    ? formDocuments(taken, file, meta)
    : [
        textDocument(
          taken.flatMap(({ lines }) => lines),
          file,
          meta,
        ),
      ];
  const caption = !guess && rows.length > 0 && isCaption(taken.flatMap(({ lines }) => lines));
  const documents = [
    ...(caption ? [] : texts.filter((text) => text !== undefined)),
    ...rows,
    ...parts.flatMap((part) =>
      part.kind === 'records' ? part.records.map((entry) => recordDocument(entry, file)) : [],
    ),
  ];
  if (documents.length === 0) throw new InputError(file, nothing(parts));
  return {
    documents,
    notices: [
      ...notices,
      ...taken.flatMap((entry) => tableNotices(entry, file, guess)),
      ...(caption && texts.some((text) => text) ? [`${file}：表格以外的文字作为标题和说明，未计入`] : []),
    ],
    missing: taken.flatMap(({ table }) => (table ? [table.missing] : [])),
  };
}

function linesOf(parts: readonly Part[]): readonly Paragraph[] {
  return parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs : []));
}

function take(
  part: Part,
  file: string,
  meta: Readonly<Record<string, string>>,
  options: { columns: Columns; guess: boolean },
): Taken {
  if (part.kind !== 'table') return { part, lines: part.kind === 'text' ? part.paragraphs : [] };
  const form = Object.keys(options.columns).length === 0 ? formLines(part) : undefined;
  if (form) return { part, lines: form };
  const table = tableDocuments(part, file, meta, options);
  if (table) return { part, table, lines: [] };
  return { part, lines: options.guess ? [] : tableLines(part) };
}

/** A table without content as lines of running text, its cells apart by tabs. */
function tableLines({ rows, sheet }: Table): Paragraph[] {
  return rows.map(({ cells, row }) => ({
    text: cells.join('\t').replaceAll('\n', ' '),
    row,
    ...(sheet !== undefined && { sheet }),
  }));
}

/** The forms of a workbook, each sheet a submission of its own. */
function formDocuments(taken: readonly Taken[], file: string, meta: Readonly<Record<string, string>>) {
  return taken.map(({ part, lines }) =>
    textDocument(lines, file, meta, part.kind === 'table' ? part.sheet : undefined),
  );
}

function recordDocument({ id, text, meta, line }: TextRecord, file: string): Document {
  const source = { file, line };
  return { id: id ?? `${file}:${line}`, source, form: 'record', text, blocks: blocksOf(text, source), meta };
}

function isCaption(paragraphs: readonly Paragraph[]): boolean {
  const lines = paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '');
  return (
    lines.length <= CAPTION.lines && lines.every((text) => text.length < CAPTION.characters && !/[。；;]$/u.test(text))
  );
}

function tableNotices({ part, table, lines }: Taken, file: string, tablesOnly: boolean): readonly string[] {
  if (part.kind !== 'table' || part.rows.length === 0) return [];
  const place = part.sheet === undefined ? file : `${file} · ${part.sheet}`;
  if (table) return table.notices;
  if (!tablesOnly) return [];
  return lines.length > 0
    ? [`${place}：是填好的表格，整张表作为一份`]
    : [`${place}：没有找到意见内容所在的列，这张表未计入；可用 --columns 内容=列号 指定`];
}

function nothing(parts: readonly Part[]): string {
  const tables = parts.some((part) => part.kind === 'table' && part.rows.length > 0);
  return tables ? '没有找到意见内容所在的列，请用 --columns 内容=列号 指定' : '文件里没有文字';
}
