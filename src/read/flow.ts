import type { Paragraph, Part } from './format.js';
import { meter } from './meter.js';
import { type Merge, type TableDraft, tableDraft } from './table-draft.js';

/** Puts together what a document program wrote one piece after the other: text, ends of paragraphs, of cells, of rows. */
export type Flow = {
  /** Adds to the paragraph at hand. */
  readonly text: (content: string) => void;
  /** A soft line break: the paragraph goes on in another line. */
  readonly breakLine: () => void;
  /** Ends the paragraph; one in a table belongs to the cell at hand. */
  readonly endParagraph: (options?: { level?: number | undefined; inTable?: boolean }) => void;
  readonly endCell: () => void;
  /** Ends a row; `merges` says of its cells how they take part in vertical merges. */
  readonly endRow: (merges?: readonly Merge[]) => void;
  readonly endTable: () => void;
  /** What follows stands in a text box, until it is closed: its paragraphs come after the one at hand. */
  readonly openBox: () => void;
  readonly closeBox: () => void;
  /** Ends the document and hands out its parts. */
  readonly finish: () => readonly Part[];
};

/** A flow of limited length: it throws an InputError when a document grows beyond what a person would hand in. */
export function flow(file: string): Flow {
  const limits = meter(file);
  const parts: Part[] = [];
  let running: Paragraph[] = [];
  let lines = [''];
  let cell: string[] = [];
  let row: string[] = [];
  let table: TableDraft | undefined;
  let [paragraphs, tables] = [0, 0];
  const outer: string[][] = [];
  let boxed: string[] = [];

  const isEmpty = (): boolean => lines.length === 1 && lines[0] === '';
  const finishText = (): void => {
    if (running.length > 0) parts.push({ kind: 'text', paragraphs: running });
    running = [];
  };
  const endTable = (): void => {
    if (table && row.length > 0) endRow();
    if (table) parts.push({ kind: 'table', sheet: `表${++tables}`, rows: table.rows });
    table = undefined;
  };
  const endCell = (): void => {
    limits.piece();
    if (!isEmpty() || cell.length === 0) paragraphs++;
    if (!isEmpty()) cell.push(...lines);
    row.push([...cell, ...boxed].join('\n').trim());
    [lines, cell, boxed] = [[''], [], []];
  };
  const endRow = (merges: readonly Merge[] = []): void => {
    if (!table) finishText();
    table ??= tableDraft(limits);
    table.openRow();
    for (const [index, text] of row.entries()) table.addCell(text, 1, merges[index] ?? 'none');
    table.closeRow({ keep: true });
    row = [];
  };
  const endParagraph: Flow['endParagraph'] = ({ level, inTable = false } = {}) => {
    limits.piece();
    if (outer.length > 0) boxed.push(...lines);
    else {
      paragraphs++;
      if (inTable) cell.push(...lines);
      else {
        endTable();
        const stated = level === undefined ? {} : { level };
        running.push(...lines.map((text) => ({ text, paragraph: paragraphs, ...stated })));
        running.push(...boxed.splice(0).map((text) => ({ text, paragraph: paragraphs })));
      }
    }
    lines = [''];
  };
  return {
    text(content) {
      limits.characters(content.length);
      lines[lines.length - 1] += content;
    },
    breakLine: () => void lines.push(''),
    endParagraph,
    endCell,
    endRow,
    endTable,
    openBox() {
      outer.push(lines);
      lines = [''];
    },
    closeBox() {
      if (!isEmpty()) boxed.push(...lines);
      lines = outer.pop() ?? [''];
    },
    finish() {
      if (!isEmpty() || boxed.length > 0) endParagraph();
      endTable();
      finishText();
      return parts;
    },
  };
}

/** Whether the parts say anything at all. */
export function hasText(parts: readonly Part[]): boolean {
  return parts.some((part) => {
    if (part.kind === 'text') return part.paragraphs.some(({ text }) => /\S/u.test(text));
    return part.kind === 'table' && part.rows.some(({ cells }) => cells.some((cell) => /\S/u.test(cell)));
  });
}
