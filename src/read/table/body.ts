import type { Document } from '../../core/document.js';
import type { Row } from '../format.js';
import { type Handing, tray } from '../tray.js';
import type { Layout } from './layout.js';
import { rowAttributes } from './row-attributes.js';
import { type Meta, type RowDocuments, rowDocuments } from './row-documents.js';
import { rowKind } from './row-kind.js';

/** What became of the rows below a header. */
export type Body = {
  /** None when they were handed on. */
  readonly documents: readonly Document[];
  readonly count: number;
  /** Rows without content, totals, notes, headings with a unit's name, and 「同上」 that were filled in. */
  readonly counts: Readonly<Record<'empty' | 'totals' | 'notes' | 'units' | 'dittos', number>>;
};

/** Reads the rows one after the other; a row that is nothing but the name of a unit holds for the rows below that name none. */
export function readBody(
  rows: Iterable<Row>,
  layout: Layout,
  { file, sheet, common, each }: { file: string; sheet: string | undefined; common: Meta } & Handing,
): Body {
  const { documents, take, count } = tray(each);
  const counts = { empty: 0, totals: 0, notes: 0, units: 0, dittos: 0 };
  const make: RowDocuments = rowDocuments(file, sheet, layout);
  const attributes = rowAttributes(layout, common, () => counts.dittos++);
  let heading: { readonly unit: string; used: boolean } | undefined;
  let afterNote = false;
  const leaveHeading = () => {
    if (heading) counts[heading.used ? 'units' : 'empty']++;
    heading = undefined;
  };
  for (const row of rows) {
    const found = rowKind(row, layout, afterNote);
    afterNote = found.kind === 'note';
    switch (found.kind) {
      case 'header':
        break;
      case 'total':
        counts.totals++;
        break;
      case 'note':
        counts.notes++;
        break;
      case 'unit':
        leaveHeading();
        heading = { unit: found.unit, used: false };
        break;
      case 'content': {
        const { meta, ownUnit } = attributes(row, heading?.unit);
        const made = make(row, meta);
        for (const document of made) take(document);
        if (made.length === 0 && !isCarried(row, layout)) counts.empty++;
        else if (heading && !ownUnit) heading.used = true;
        if (ownUnit) leaveHeading();
      }
    }
  }
  leaveHeading();
  return { documents, count: count(), counts };
}

/** Whether the row's content belongs to the row above, in a merged cell. */
function isCarried({ cells, carried = [] }: Row, { content }: Layout): boolean {
  return content.some((column) => cells[column] && carried.includes(column));
}
