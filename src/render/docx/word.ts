import {
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { coreProperties } from './core-properties.js';
import { page, type StyleId, styles } from './styles.js';

/** A paragraph or table of a Word document. */
export type WordElement = FileChild;

export type ParagraphOptions = {
  /** Stay on the page of what follows. */
  readonly keepNext?: boolean;
  readonly centred?: boolean;
};

export type WordCell = ParagraphOptions & { readonly text: string; readonly span?: number; readonly fill?: string };

export type WordRow = {
  readonly cells: readonly WordCell[];
  /** Repeated at the top of every page the table runs to. */
  readonly header?: boolean;
  /** Not divided between pages. */
  readonly whole?: boolean;
};

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

export function heading(level: 1 | 2 | 3, text: string): WordElement {
  return new Paragraph({ heading: levels[level], children: runs(text) });
}

export function paragraph(style: StyleId, text: string, options: ParagraphOptions = {}): Paragraph {
  const { keepNext, centred } = options;
  return new Paragraph({
    style,
    // Said only when it differs: a plain false would undo what the style says.
    ...(keepNext && { keepNext }),
    ...(centred && { alignment: 'center' }),
    children: runs(text),
  });
}

/** A table of fixed layout; `columnWidths` in twentieths of a point, all lines in `color`. */
export function table(columnWidths: readonly number[], color: string, rows: readonly WordRow[]): WordElement {
  const line = { style: 'single' as const, size: 4, color };
  const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
  return new Table({
    columnWidths: [...columnWidths],
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: { left: 80, right: 80 },
    rows: rows.map(
      ({ header = false, whole = false, cells }) =>
        new TableRow({ tableHeader: header, cantSplit: whole, children: cells.map(tableCell) }),
    ),
  });
}

function tableCell({ text, span = 1, fill, ...options }: WordCell): TableCell {
  return new TableCell({
    columnSpan: span,
    ...(fill !== undefined && { shading: { fill } }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph('ReportCell', text, options)],
  });
}

/** The document as bytes; its file times are those of the clock. */
export function pack(title: string, elements: readonly WordElement[]): Promise<Uint8Array> {
  const pageNumber = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  const document = new Document({
    styles,
    // A line that ends in a break is not stretched to the margin.
    compatibility: { doNotExpandShiftReturn: true },
    sections: [
      {
        properties: { page },
        footers: {
          default: new Footer({ children: [new Paragraph({ style: 'ReportPageNumber', children: [pageNumber] })] }),
        },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }), ...elements],
      },
    ],
  });
  return Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: coreProperties(title) }]);
}

function runs(text: string): TextRun[] {
  return text.split(/\r\n|[\n\r]/u).map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1 }));
}
