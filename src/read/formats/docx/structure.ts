import type { Elements } from './markup.js';
import type { Story } from './story.js';
import type { Tally } from './tally.js';
import { numberIn } from './values.js';
import { within } from './within.js';

/** The elements that make up paragraphs with their properties, tables and text boxes. */
export function structureElements(told: Story, tally: Tally): Elements {
  let rowDeleted = false;
  return {
    open: {
      p: () => told.openParagraph(),
      pStyle(attributes, path) {
        const draft = told.draft();
        if (draft && within(path, 'p', 'pPr')) draft.style = attributes.get('val') ?? '';
      },
      outlineLvl(attributes, path) {
        const draft = told.draft();
        if (draft && within(path, 'p', 'pPr')) draft.outline = numberIn(attributes.get('val'), 0, 9) ?? 9;
      },
      numId(attributes, path) {
        const draft = told.draft();
        if (draft && within(path, 'p', 'pPr', 'numPr')) draft.list = attributes.get('val') ?? '0';
      },
      ilvl(attributes, path) {
        const draft = told.draft();
        if (draft && within(path, 'p', 'pPr', 'numPr')) draft.level = numberIn(attributes.get('val'), 0, 8) ?? 0;
      },
      tbl: () => told.openTable(),
      tr() {
        rowDeleted = false;
        told.table()?.openRow();
      },
      gridBefore: (attributes) => told.table()?.skipColumns(numberIn(attributes.get('val'), 0, 63) ?? 0),
      tc: () => told.openCell(),
      gridSpan(attributes) {
        const cell = told.cell();
        if (cell) cell.span = numberIn(attributes.get('val'), 1, 63) ?? 1;
      },
      vMerge(attributes) {
        const cell = told.cell();
        if (cell) cell.merge = attributes.get('val') === 'restart' ? 'first' : 'below';
      },
      txbxContent: () => told.openBox(),
      del(_, path) {
        tally.revised = true;
        const draft = told.draft();
        if (draft && within(path, 'p', 'pPr', 'rPr')) draft.joined = true;
        if (within(path, 'trPr')) rowDeleted = true;
      },
    },
    close: {
      p: () => told.closeParagraph(),
      tbl: () => told.closeTable(),
      tr: () => told.table()?.closeRow({ keep: !rowDeleted }),
      tc: () => told.closeCell(),
      txbxContent: () => told.closeBox(),
    },
  };
}
