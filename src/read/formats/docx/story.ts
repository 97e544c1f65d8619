import type { Paragraph, Part } from '../../format.js';
import type { Meter } from '../../meter.js';
import { type Merge, type TableDraft, tableDraft } from '../../table-draft.js';
import type { ParagraphDraft, Write } from './paragraph.js';
import type { Tracer } from './trace.js';

export type CellDraft = { span: number; merge: Merge };

/** Where paragraphs go: the body, a cell or a text box. `held` waits for the paragraph that its text runs on into. */
type Container = {
  readonly add: (paragraph: Paragraph) => void;
  readonly inCell: boolean;
  held?: ParagraphDraft | undefined;
};

/** Puts paragraphs and tables together as the markup opens and closes them. */
export type Story = ReturnType<typeof story>;

export function story(write: Write, meter: Meter, tracer?: Tracer) {
  const parts: Part[] = [];
  let running: Paragraph[] = [];
  let [paragraphs, tables, boxes] = [0, 0, 0];
  const body: Container = { add: (paragraph) => running.push(paragraph), inCell: false };
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
    const { held, add } = here();
    const left = held?.lines.map((text) => ({ text, paragraph: number() })) ?? [];
    if (held) tracer?.record(held, left);
    for (const paragraph of left) add(paragraph);
    here().held = undefined;
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
      const { held } = here();
      here().held = undefined;
      const { lines, pieces } = held ?? { lines: [''], pieces: [] };
      drafts.push({ lines, pieces, number: number(), joined: false, boxed: [] });
    },
    closeParagraph(): void {
      const draft = drafts.pop();
      if (!draft) return;
      if (draft.joined) here().held = draft;
      const written = draft.joined ? [] : write(draft, here().inCell);
      tracer?.record(draft, written);
      for (const paragraph of [...written, ...draft.boxed]) here().add(paragraph);
    },
    openBox(): void {
      const anchor = drafts.at(-1);
      const outer = here();
      boxes++;
      const add = (paragraph: Paragraph): void => void (anchor ? anchor.boxed.push(paragraph) : outer.add(paragraph));
      containers.push({ add, inCell: false });
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
      containers.push({ add: ({ text }) => lines.push(text), inCell: true });
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
