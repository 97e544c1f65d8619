import type { Paragraph, Part } from '../../format.js';
import type { Meter } from '../../meter.js';
import { type Merge, type TableDraft, tableDraft } from '../../table-draft.js';
import type { ParagraphDraft, Write } from './paragraph.js';

export type CellDraft = { span: number; merge: Merge };

/** Where paragraphs go: the body, a cell or a text box. `held` is text waiting for the paragraph it runs on into. */
type Container = { readonly add: (paragraph: Paragraph) => void; readonly inCell: boolean; held: string[] };

/** Puts paragraphs and tables together as the markup opens and closes them. */
export type Story = ReturnType<typeof story>;

export function story(write: Write, meter: Meter) {
  const parts: Part[] = [];
  let running: Paragraph[] = [];
  let [paragraphs, tables, boxes] = [0, 0, 0];
  const body: Container = { add: (paragraph) => running.push(paragraph), inCell: false, held: [] };
  const containers: Container[] = [body];
  const drafts: ParagraphDraft[] = [];
  const openTables: TableDraft[] = [];
  const cells: { draft: CellDraft; lines: string[] }[] = [];
  const here = (): Container => containers.at(-1) ?? body;
  /** The number of the paragraph at hand; what stands before the first belongs to it. */
  const number = (): number => Math.max(paragraphs, 1);
  const finishText = (): void => {
    if (running.length > 0) parts.push({ kind: 'text', paragraphs: running });
    running = [];
  };
  const leave = (): void => {
    for (const text of here().held.splice(0)) here().add({ text, paragraph: number() });
    if (containers.length > 1) containers.pop();
  };

  return {
    /** The innermost open paragraph, cell and table. */
    draft: () => drafts.at(-1),
    cell: () => cells.at(-1)?.draft,
    table: () => openTables.at(-1),
    openParagraph(): void {
      meter.piece();
      if (boxes === 0) paragraphs++;
      const held = here().held.splice(0);
      drafts.push({ lines: held.length > 0 ? held : [''], number: number(), joined: false, boxed: [] });
    },
    closeParagraph(): void {
      const draft = drafts.pop();
      if (!draft) return;
      if (draft.joined) here().held = [...draft.lines];
      for (const paragraph of [...(draft.joined ? [] : write(draft, here().inCell)), ...draft.boxed])
        here().add(paragraph);
    },
    openBox(): void {
      const anchor = drafts.at(-1);
      const outer = here();
      boxes++;
      const add = (paragraph: Paragraph): void => void (anchor ? anchor.boxed.push(paragraph) : outer.add(paragraph));
      containers.push({ add, inCell: false, held: [] });
    },
    closeBox(): void {
      boxes--;
      leave();
    },
    openTable(): void {
      if (containers.length === 1) finishText();
      openTables.push(tableDraft(meter));
    },
    openCell(): void {
      meter.piece();
      const lines: string[] = [];
      cells.push({ draft: { span: 1, merge: 'none' }, lines });
      containers.push({ add: ({ text }) => lines.push(text), inCell: true, held: [] });
    },
    closeCell(): void {
      leave();
      const cell = cells.pop();
      if (cell) openTables.at(-1)?.addCell(cell.lines.join('\n').trim(), cell.draft.span, cell.draft.merge);
    },
    /** A table inside a cell or a text box becomes lines, its cells apart by tabs. */
    closeTable(): void {
      const rows = openTables.pop()?.rows ?? [];
      if (containers.length === 1) parts.push({ kind: 'table', sheet: `表${++tables}`, rows });
      else
        for (const row of rows)
          here().add({ text: row.cells.join('\t').replaceAll('\n', ' ').trim(), paragraph: number() });
    },
    /** Ends the body and hands out its parts. */
    finish(): readonly Part[] {
      leave();
      finishText();
      return parts;
    },
  };
}
