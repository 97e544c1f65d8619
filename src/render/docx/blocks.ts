import type { Block } from '../../core/block.js';
import { isFigure } from '../figures.js';
import { barSpans, STEPS } from './bars.js';
import { leadsIn } from './lead-in.js';
import { colors, textWidth } from './styles.js';
import { heading, paragraph, table, type WordElement, type WordRow } from './word.js';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** A table with no more rows and characters stays on one page. */
const MOST_ROWS_TOGETHER = 8;
const MOST_CHARACTERS_TOGETHER = 300;
/** A row with fewer characters stays on one page. */
const LONGEST_WHOLE_ROW = 600;
/** The part of a bar chart's width that its labels take. */
const LABELS = 0.36;

/** The blocks of a report as parts of a Word document. */
export function wordElements(blocks: readonly Block[]): readonly WordElement[] {
  return blocks.flatMap((block, index) => elementsOf(block, blocks[index + 1]));
}

function elementsOf(block: Block, next: Block | undefined): readonly WordElement[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text)];
    case 'paragraph':
      return [paragraph(leadsIn(next) ? 'ReportLeadIn' : 'ReportBody', block.text)];
    case 'list':
      return block.entries.map((entry, index) => paragraph('ReportBody', `${index + 1}．${entry}`));
    case 'quote':
      return [
        paragraph('ReportQuote', block.text),
        paragraph('ReportSource', `——${block.cite}${block.folded ? `；${block.folded.summary}` : ''}`),
      ];
    case 'table':
      return [dataTable(block), gap()];
    case 'bars':
      return [paragraph('ReportCaption', block.caption), barChart(block), gap()];
  }
}

function dataTable({ header, rows, widths = header.map(() => 1) }: Kind<'table'>): WordElement {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const together = rows.length <= MOST_ROWS_TOGETHER && rows.flat().join('').length <= MOST_CHARACTERS_TOGETHER;
  return table(
    widths.map((width) => Math.floor((textWidth * width) / total)),
    colors.rule,
    [
      {
        header: true,
        whole: true,
        cells: header.map((text) => ({ text, fill: colors.head, centred: true, keepNext: true })),
      },
      ...rows.map((row, index): WordRow => {
        const keepNext = together && index < rows.length - 1;
        return {
          whole: row.join('').length < LONGEST_WHOLE_ROW,
          cells: row.map((cell) => ({ text: String(cell), centred: isFigure(cell), keepNext })),
        };
      }),
    ],
  );
}

function barChart({ bars }: Kind<'bars'>): WordElement {
  const labels = Math.floor(textWidth * LABELS);
  const step = Math.floor((textWidth - labels) / STEPS);
  return table(
    [labels, ...Array.from({ length: STEPS }, () => step)],
    colors.paper,
    barSpans(bars).map(({ label, value, filled }, index): WordRow => {
      const keepNext = index < Math.min(bars.length, MOST_ROWS_TOGETHER) - 1;
      const bar = filled > 0 ? [{ text: '', span: filled, fill: colors.bar, keepNext }] : [];
      return {
        whole: true,
        cells: [{ text: label, keepNext }, ...bar, { text: String(value), span: STEPS - filled, keepNext }],
      };
    }),
  );
}

/** Two tables that touch become one in Word, and text after a table needs air. */
function gap(): WordElement {
  return paragraph('ReportCell', '');
}
