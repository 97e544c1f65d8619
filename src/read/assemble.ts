import type { Document } from '../core/document.js';
import { InputError } from '../core/errors.js';
import type { Opened } from '../core/submissions.js';
import type { Extract, Paragraph, Part, TextRecord } from './format.js';
import type { Columns } from './table/columns.js';
import { nothing, openedTable, type Taken, tableNotices, takeParts } from './taken.js';
import { blocksOf } from './text/blocks.js';
import { type FileMeta, fileMeta, type PathMeta } from './text/path-meta.js';
import { textDocument } from './text/running-text.js';
import { type Handing, tray } from './tray.js';

export type Assembled = {
  /** None when they were handed on. */
  readonly documents: readonly Document[];
  readonly notices: readonly string[];
  /** For each table with content: attributes whose columns the user named and it lacks. */
  readonly missing: readonly (readonly string[])[];
  readonly opened: Opened;
};

/** A few short lines beside a table of submissions are its title and notes, not a submission. */
const CAPTION = { lines: 6, characters: 40 };

export type AssembleOptions = Handing & {
  /** Attribute → column, as the user named them. */
  readonly columns?: Columns;
  /** False: texts are taken as they are. Default true. */
  readonly clean?: boolean;
  /** What the levels of the path tell. */
  readonly path?: PathMeta | undefined;
};

/**
 * What a file holds as documents: a table with a column of content row by row, records one by one, all other text as one.
 * Handed on, the rows go before the text around them. Throws an InputError when there is nothing.
 */
export function assemble(
  { parts, notices, later, format, encoding }: Extract,
  file: string,
  { columns = {}, clean = true, path, each }: AssembleOptions = {},
): Assembled {
  const meta = fileMeta(file, path);
  const tablesOnly = parts.every(({ kind }) => kind === 'table');
  const beside = textDocument(linesOf(parts), file, { meta, clean })?.meta ?? { ...meta.guessed, ...meta.told };
  const taken = takeParts(parts, file, beside, { columns, tablesOnly, each });
  const rows = taken.reduce((sum, { table }) => sum + (table?.count ?? 0), 0);
  const texts = tablesOnly
    ? formDocuments(taken, file, { meta, clean })
    : [
        textDocument(
          taken.flatMap(({ lines }) => lines),
          file,
          { meta, clean },
        ),
      ];
  const caption = !tablesOnly && rows > 0 && isCaption(taken.flatMap(({ lines }) => lines));
  const [running, records] = [tray(each), tray(each)];
  for (const text of caption ? [] : texts) if (text) running.take(text);
  for (const part of parts)
    if (part.kind === 'records') for (const entry of part.records) records.take(recordDocument(entry, file, meta));
  if (running.count() + rows + records.count() === 0) throw new InputError(file, nothing(taken));
  return {
    documents: [...running.documents, ...taken.flatMap(({ table }) => table?.documents ?? []), ...records.documents],
    notices: [
      ...notices,
      ...(later?.() ?? []),
      ...taken.flatMap((entry) => tableNotices(entry, file, tablesOnly)),
      ...(caption && texts.some((text) => text) ? [`${file}：表格以外的文字作为标题和说明，未计入`] : []),
    ],
    opened: {
      ...(format !== undefined && { format }),
      ...(encoding !== undefined && { encoding }),
      ...(rows > 0 && { tables: taken.flatMap(openedTable) }),
    },
    missing: taken.flatMap(({ table }) => (table ? [table.missing] : [])),
  };
}

function linesOf(parts: readonly Part[]): readonly Paragraph[] {
  return parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs : []));
}

/** The forms of a workbook, each sheet a submission of its own. */
function formDocuments(taken: readonly Taken[], file: string, options: { meta: FileMeta; clean: boolean }) {
  return taken.map(({ part, lines }) => {
    const sheet = part.kind === 'table' ? part.sheet : undefined;
    return textDocument(lines, file, { ...options, ...(sheet !== undefined && { sheet }) });
  });
}

function recordDocument({ id, text, meta, line }: TextRecord, file: string, { told }: FileMeta): Document {
  const source = { file, line };
  const own = { ...told, ...meta };
  return { id: id ?? `${file}:${line}`, source, form: 'record', text, blocks: blocksOf(text, source), meta: own };
}

function isCaption(paragraphs: readonly Paragraph[]): boolean {
  const lines = paragraphs
    .filter(({ aside }) => aside === undefined)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
  return (
    lines.length <= CAPTION.lines && lines.every((text) => text.length < CAPTION.characters && !/[。；;]$/u.test(text))
  );
}
