import type { Comment } from '../../core/comment.js';
import type { Document } from '../../core/document.js';
import { InputError } from '../../core/errors.js';
import type { Part } from '../format.js';
import { openPackage } from '../formats/docx/package.js';
import { readWord } from '../formats/docx/read.js';
import { type Trace, tracer } from '../formats/docx/trace.js';
import type { Columns } from '../table/columns.js';
import { takeParts } from '../taken.js';
import { xmlText } from '../xml.js';
import { deflateZip, readZip } from '../zip.js';
import { anchorsOf } from './anchors.js';
import { marker } from './cuts.js';
import { nextId } from './ids.js';
import { withComments } from './parts.js';
import { lengthsOf, piecesOf } from './pieces.js';
import { splice } from './splice.js';
import { vocabularyOf } from './vocabulary.js';
import { rootTag, utf8 } from './xml-edit.js';

/** The comments on one document of a file. */
export type Commented = { readonly document: Pick<Document, 'text' | 'source'>; readonly comments: readonly Comment[] };

/**
 * A Word file with comments at places of the texts that were read from it; nothing else in it changes. What stands in no run, such
 * as an automatic number, is commented on at the nearest run. `columns` are those that the file was read with. Same input, same
 * bytes. Throws an InputError when the file cannot be read or does not say what the documents do.
 */
export function annotateDocx(
  bytes: Uint8Array,
  file: string,
  commented: readonly Commented[],
  { columns = {} }: { readonly columns?: Columns } = {},
): Uint8Array {
  const opened = openPackage(bytes, file);
  const told = tracer();
  const { parts } = readWord(opened, file, told);
  const xml = xmlText(opened.document);
  const entries = readZip(bytes, file, () => true);
  const known = opened.comments === undefined ? undefined : entries.get(opened.comments);
  const first = nextId(known ? [opened.document, known] : [opened.document], file);
  const lengths = lengthsOf(told.trace);
  const marked = commented
    .flatMap(({ document, comments }) => {
      const pieces = tracedPieces(parts, document, told.trace, columns, file);
      const anchors = anchorsOf(opened.document, xml, file, new Set(pieces.map(({ at }) => at)));
      const marksOf = marker(xml, pieces, anchors, lengths);
      return comments.flatMap(({ span, lines }) => {
        const marks = marksOf(span);
        return marks ? [{ marks, lines }] : [];
      });
    })
    .sort((a, b) => a.marks.start.at - b.marks.start.at || b.marks.end.at - a.marks.end.at)
    .map((entry, index) => ({ ...entry, id: first + index }));
  const root = rootTag(xml);
  const changed = withComments(entries, opened, root, marked, file);
  return deflateZip(changed.set(opened.main, utf8(splice(xml, marked, vocabularyOf(root)))));
}

function tracedPieces(
  parts: readonly Part[],
  { text, source }: Commented['document'],
  trace: Trace,
  columns: Columns,
  file: string,
) {
  const tablesOnly = parts.every(({ kind }) => kind === 'table');
  const lines = takeParts(parts, file, {}, { columns, tablesOnly })
    .filter(({ part }) => source.sheet === undefined || (part.kind === 'table' && part.sheet === source.sheet))
    .flatMap((taken) => taken.lines);
  if (lines.map((line) => line.text).join('\n') !== text)
    throw new InputError(file, '文件在检查之后有改动，没有加批注，请重新检查');
  return piecesOf(lines, trace);
}
