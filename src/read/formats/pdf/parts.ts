import type { Paragraph, Part } from '../../format.js';
import { regionsOf } from './columns.js';
import { type Edges, type FlowLine, flowOf, marginsOf } from './flow.js';
import type { Grid } from './grid.js';
import type { Line } from './lines.js';
import type { ReadPage } from './page.js';
import { paragraphsOf } from './paragraphs.js';
import { withoutRunning } from './running.js';
import { continued, type DrawnTable, tableOf } from './table.js';

type Piece = { readonly flow: readonly FlowLine[] } | { readonly table: DrawnTable };

/** The text and the tables of all pages in order, and the running heads and feet that were left out. */
export function partsOf(pages: readonly ReadPage[]): {
  readonly parts: readonly Part[];
  readonly dropped: readonly string[];
} {
  const { pages: cleaned, dropped } = withoutRunning(pages);
  const width = Math.min(...pages.flatMap((page) => (page.state === 'text' ? page.width : [])));
  const edges = marginsOf(
    cleaned.flatMap(({ lines }) => lines),
    width,
  );
  const pieces = cleaned.flatMap(({ number, lines }, index) =>
    piecesOf(lines, pages[index]?.grids ?? [], number, edges),
  );
  return { parts: assembled(pieces), dropped };
}

/** The lines and tables of a page, from top to bottom. */
function piecesOf(lines: readonly Line[], grids: readonly Grid[], page: number, edges: Edges): Piece[] {
  const pieces: Piece[] = [];
  const heightOf = (line: Line): number => line[0]?.y ?? 0;
  let from = Number.NEGATIVE_INFINITY;
  const text = (to: number): void => {
    const between = lines.filter((line) => heightOf(line) >= from && heightOf(line) < to);
    for (const region of regionsOf(between)) pieces.push({ flow: flowOf(region, page, edges) });
    from = to;
  };
  for (const grid of grids) {
    text(grid.bottom);
    pieces.push({ table: tableOf(grid) });
  }
  text(Number.POSITIVE_INFINITY);
  return pieces;
}

/** Neighbouring text put together to paragraphs, and tables that go on over pages to one. */
function assembled(pieces: readonly Piece[]): readonly Part[] {
  const merged: ({ readonly flow: FlowLine[] } | { table: DrawnTable })[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if ('flow' in piece) {
      if (piece.flow.length === 0) continue;
      if (last && 'flow' in last) last.flow.push(...piece.flow);
      else merged.push({ flow: [...piece.flow] });
    } else {
      const joined = last && 'table' in last ? continued(last.table, piece.table) : undefined;
      if (joined && last && 'table' in last) last.table = joined;
      else merged.push({ table: piece.table });
    }
  }
  let [count, tables] = [0, 0];
  return merged.map((piece): Part => {
    if ('table' in piece) return { kind: 'table', sheet: `表${++tables}`, rows: piece.table.rows };
    const paragraphs = paragraphsOf(piece.flow).map(
      ({ text, page }): Paragraph => ({ text, paragraph: ++count, page }),
    );
    return { kind: 'text', paragraphs };
  });
}
