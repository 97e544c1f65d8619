import type { Paragraph, Part } from '../../format.js';
import { type Grid, grid } from './grid.js';
import { lineDraft } from './lines.js';

/** Collects what a page says, in its order: running text and tables. */
export type Story = {
  readonly add: (text: string, preformatted: boolean) => void;
  /** Ends the line. */
  readonly breakLine: () => void;
  readonly openHeading: (level: number) => void;
  readonly closeHeading: () => void;
  /** What is to stand in front of the next line, an entry's number. */
  readonly mark: (marker: string) => void;
  readonly openTable: () => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: (size: { readonly rows: number; readonly columns: number }) => void;
  readonly closeTable: () => void;
  readonly finish: () => readonly Part[];
};

/** A line that brings its own number with it. */
const NUMBERED = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:[、．)）]|\.(?!\d))/u;

export function story(): Story {
  const parts: Part[] = [];
  let paragraphs: Paragraph[] = [];
  let count = 0;
  let level: number | undefined;
  let marker = '';
  let table: Grid | undefined;
  let cell: string[] | undefined;
  const draft = lineDraft();

  function breakLine(): void {
    for (const text of draft.take()) {
      const line = NUMBERED.test(text) ? text : marker + text;
      marker = '';
      if (cell) cell.push(line);
      else if (!table) paragraphs.push({ text: line, paragraph: ++count, ...(level !== undefined && { level }) });
    }
  }

  function endText(): void {
    breakLine();
    if (paragraphs.length > 0) parts.push({ kind: 'text', paragraphs });
    paragraphs = [];
  }

  return {
    add: draft.add,
    breakLine,
    openHeading(stated) {
      breakLine();
      level = stated;
    },
    closeHeading() {
      breakLine();
      level = undefined;
    },
    mark(text) {
      breakLine();
      marker = text;
    },
    openTable() {
      endText();
      table = grid();
    },
    openRow() {
      draft.take();
      table?.openRow();
    },
    openCell() {
      draft.take();
      cell = [];
    },
    closeCell(size) {
      breakLine();
      table?.addCell((cell ?? []).join('\n'), size);
      cell = undefined;
    },
    closeTable() {
      draft.take();
      const rows = table?.rows() ?? [];
      if (rows.length > 0) parts.push({ kind: 'table', rows });
      table = undefined;
    },
    finish() {
      endText();
      return parts;
    },
  };
}
