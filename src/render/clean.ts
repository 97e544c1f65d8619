import type { Block, Folded } from '../core/block.js';
import type { Report } from '../core/report.js';
import type { Sheet } from '../core/sheet.js';

// Control characters but tab and line ends, halves of surrogate pairs, and the two non-characters XML forbids.
const unwritable = /(?![\t\n\r])\p{Cc}|[\p{Surrogate}\uFFFE\uFFFF]/gu;

/** The text without the characters that XML cannot hold. */
export function cleanText(text: string): string {
  return text.replace(unwritable, '');
}

/** The report with every text of its blocks and sheets cleaned; `result` is data for programs and stays as it is. */
export function cleanReport<T extends Pick<Report, 'title' | 'blocks' | 'sheets'>>(report: T): T {
  const { title, blocks, sheets } = report;
  return { ...report, title: cleanText(title), blocks: blocks.map(cleanBlock), sheets: sheets.map(cleanSheet) };
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return {
        ...block,
        text: cleanText(block.text),
        ...(block.choice !== undefined && { choice: cleanText(block.choice) }),
      };
    case 'paragraph':
      return { ...block, text: cleanText(block.text) };
    case 'list':
      return { ...block, entries: block.entries.map(cleanText) };
    case 'quote':
      return {
        ...block,
        text: cleanText(block.text),
        cite: cleanText(block.cite),
        ...(block.folded && { folded: cleanFolded(block.folded) }),
      };
    case 'table':
      return {
        ...block,
        header: block.header.map(cleanText),
        rows: block.rows.map(cleanRow),
        ...(block.folded && { folded: block.folded.map((entry) => entry && cleanFolded(entry)) }),
      };
    case 'bars':
      return {
        ...block,
        caption: cleanText(block.caption),
        bars: block.bars.map((bar) => ({ ...bar, label: cleanText(bar.label) })),
      };
  }
}

function cleanFolded({ summary, entries }: Folded): Folded {
  return {
    summary: cleanText(summary),
    entries: entries.map(({ text, cite }) => ({ text: cleanText(text), cite: cleanText(cite) })),
  };
}

function cleanSheet(sheet: Sheet): Sheet {
  const columns = sheet.columns.map((column) => ({ ...column, title: cleanText(column.title) }));
  return { ...sheet, columns, rows: sheet.rows.map(cleanRow) };
}

function cleanRow(row: readonly (string | number)[]): readonly (string | number)[] {
  return row.map((cell) => (typeof cell === 'string' ? cleanText(cell) : cell));
}
