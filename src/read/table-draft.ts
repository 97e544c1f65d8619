import type { Row } from './format.js';
import type { Meter } from './meter.js';

/** Word allows 63 columns. */
const MAX_COLUMNS = 63;
/** A merged cell longer than this is text, not a label: it is not repeated in the rows below. */
const MAX_CARRIED = 1000;

/** How a cell takes part in a vertical merge: not, as its first cell, or as one below. */
export type Merge = 'none' | 'first' | 'below';

/** Collects the rows of one table. */
export type TableDraft = {
  readonly openRow: () => void;
  /** Leaves columns empty before the first cell. */
  readonly skipColumns: (count: number) => void;
  /** A cell over `span` columns: the text stands in the first; a cell merged with the one above repeats its text. */
  readonly addCell: (text: string, span: number, merge: Merge) => void;
  /** Without `keep` the row is counted but left out: a tracked change deleted it. */
  readonly closeRow: (options: { keep: boolean }) => void;
  readonly rows: readonly Row[];
};

export function tableDraft(meter: Meter): TableDraft {
  const rows: Row[] = [];
  const merged = new Map<number, string>();
  let count = 0;
  let cells: string[] = [];
  return {
    rows,
    openRow() {
      cells = [];
    },
    skipColumns(columns) {
      while (cells.length < Math.min(columns, MAX_COLUMNS)) cells.push('');
    },
    addCell(text, span, merge) {
      const column = cells.length;
      if (column >= MAX_COLUMNS) return;
      if (merge === 'first' && text.length <= MAX_CARRIED) merged.set(column, text);
      if (merge === 'none') merged.delete(column);
      const shown = merge === 'below' ? (merged.get(column) ?? text) : text;
      if (shown !== text) meter.characters(shown.length);
      cells.push(shown);
      while (cells.length < Math.min(column + span, MAX_COLUMNS)) cells.push('');
    },
    closeRow({ keep }) {
      count++;
      if (keep) rows.push({ row: count, cells });
    },
  };
}
