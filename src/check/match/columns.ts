import type { TextBlock } from '../../core/document.js';
import type { Span } from '../../core/span.js';
import type { Requirement } from '../../core/template.js';
import type { Draft, Sentence } from '../draft.js';
import { thresholds } from '../phrases.js';
import { namesOf } from './names.js';
import type { Assessment } from './passage.js';

type Cell = { readonly span: Span; readonly text: string };
type Row = readonly Cell[];

/** The columns of the draft's tables whose heads name parts, by part; what stands in the cells below writes the part. */
export function columnAssessments(
  draft: Draft,
  requirements: readonly Requirement[],
): ReadonlyMap<string, readonly Assessment[]> {
  const found = new Map<string, Assessment[]>();
  for (const [head, ...rows] of tablesOf(draft))
    for (const [index, cell] of (head ?? []).entries())
      for (const { id } of namesOf(cell.text, requirements)) {
        const assessment = columnOf(
          cell,
          rows.flatMap((row) => row[index] ?? []),
        );
        found.set(id, [...(found.get(id) ?? []), assessment]);
      }
  return found;
}

function columnOf(head: Cell, cells: readonly Cell[]): Assessment {
  const own: readonly Sentence[] = cells.filter(({ text }) => text !== '').map((cell) => ({ ...cell, heading: false }));
  const last = own.at(-1) ?? head;
  const body = { start: head.span.end, end: last.span.end };
  const filled = own.length >= Math.max(1, cells.length * thresholds.filledCells);
  return {
    passage: { ground: 'column', opening: head.span, body, without: [] },
    own,
    verdict: filled ? 'present' : 'thin',
  };
}

/** Rows with the same number of cells that follow each other. */
function tablesOf({ document: { blocks }, text }: Draft): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let width = 0;
  for (const row of blocks.map((block) => rowOf(text, block))) {
    const goesOn = row.length === width && tables.length > 0;
    if (row.length >= thresholds.tableColumns) {
      if (goesOn) tables.at(-1)?.push(row);
      else tables.push([row]);
    }
    width = row.length;
  }
  return tables;
}

function rowOf(text: string, { span }: TextBlock): Row {
  const cells: Cell[] = [];
  let start = span.start;
  for (const part of text.slice(span.start, span.end).split('\t')) {
    const lead = part.length - part.trimStart().length;
    const trimmed = part.trim();
    cells.push({ span: { start: start + lead, end: start + lead + trimmed.length }, text: trimmed });
    start += part.length + 1;
  }
  return cells;
}
