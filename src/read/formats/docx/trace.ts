import type { Span } from '../../../core/span.js';
import type { Paragraph } from '../../format.js';
import type { Elements } from './markup.js';
import type { ParagraphDraft } from './paragraph.js';

/**
 * A stretch of a paragraph's text and the place behind the tag that opens its w:t, or that of a tab or a symbol; `from` is where
 * the stretch begins in the text of that element.
 */
export type Piece = Span & { readonly at: number; readonly from: number };

/** The same while the paragraph is read: the offsets are those of one of its lines. */
export type LinePiece = Piece & { readonly line: number };

/** Where the text that was read stands in the XML of the main part. */
export type Trace = {
  /** The pieces of each paragraph, those in the cells of tables included, in the order of the document. */
  readonly pieces: ReadonlyMap<Paragraph, readonly Piece[]>;
  /** The paragraphs in each row of the tables of the body, by `rowKey`. */
  readonly rows: ReadonlyMap<string, readonly Paragraph[]>;
};

/** Is told by the reader what it reads, and where. */
export type Tracer = {
  readonly elements: Elements;
  /** The reader stands behind the tag that opens an element. */
  readonly reach: (at: number) => void;
  /** Text goes to the end of the draft's last line. */
  readonly add: (draft: ParagraphDraft, text: string) => void;
  /** The draft's lines were written as these paragraphs; a label may stand before the first. */
  readonly record: (draft: ParagraphDraft, written: readonly Paragraph[]) => void;
  readonly trace: Trace;
};

/** The key of a row, which counts from 1, of a table such as 表2. */
export const rowKey = (sheet: string, row: number): string => `${sheet} ${row}`;

export function tracer(): Tracer {
  const pieces = new Map<Paragraph, readonly Piece[]>();
  const rows = new Map<string, Paragraph[]>();
  let [here, table, row, depth, boxes] = [0, 0, 0, 0, 0];
  const inRow = (): Paragraph[] | undefined => (depth > 0 && row > 0 ? rows.get(rowKey(`表${table}`, row)) : undefined);
  return {
    trace: { pieces, rows },
    elements: {
      open: {
        tbl() {
          if (boxes === 0 && depth++ === 0) [table, row] = [table + 1, 0];
        },
        tr() {
          if (boxes === 0 && depth === 1) rows.set(rowKey(`表${table}`, ++row), []);
        },
        txbxContent: () => boxes++,
      },
      close: {
        tbl() {
          if (boxes === 0) depth--;
        },
        txbxContent: () => boxes--,
      },
    },
    reach(at) {
      here = at;
    },
    add({ lines, pieces: own }, text) {
      const start = lines.at(-1)?.length ?? 0;
      const last = own.at(-1);
      const from = last?.at === here ? last.from + last.end - last.start : 0;
      if (text !== '') own.push({ line: lines.length - 1, start, end: start + text.length, at: here, from });
    },
    record({ lines, pieces: own }, written) {
      let next = 0;
      for (const [index, paragraph] of written.entries()) {
        const label = paragraph.text.length - (lines[index]?.length ?? 0);
        const first = next;
        while (own[next]?.line === index) next++;
        pieces.set(
          paragraph,
          own.slice(first, next).map((piece) => shifted(piece, label)),
        );
        inRow()?.push(paragraph);
      }
    },
  };
}

function shifted({ start, end, at, from }: LinePiece, by: number): Piece {
  return { start: start + by, end: end + by, at, from };
}
