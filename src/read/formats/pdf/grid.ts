import type { Fragment, Ruling } from './geometry.js';

/** Lines so near, in points, are one line. */
const NEAR = 3;

/** A cell between four lines of a page, with the text in it. */
export type Cell = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fragments: readonly Fragment[];
};

/** A table drawn with lines: where its columns and rows begin, and the cells with text. */
export type Grid = {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly bottom: number;
  readonly cells: readonly Cell[];
};

/** A line drawn across (or down) at `at`, from `from` to `to`. */
type Edge = { readonly at: number; readonly from: number; readonly to: number };

/** The tables of a page that have lines around every cell, and the text outside them. A frame around running text is no table. */
export function gridsOf(
  fragments: readonly Fragment[],
  rulings: readonly Ruling[],
): { readonly grids: readonly Grid[]; readonly rest: readonly Fragment[] } {
  const across = merged(
    rulings.filter(isAcross).map(({ x0, y0, x1, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 })),
  );
  const down = merged(
    rulings
      .filter((ruling) => !isAcross(ruling))
      .map(({ x0, y0, x1, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 })),
  );
  const cells = new Map<string, Fragment[]>();
  const boxes = new Map<string, Omit<Cell, 'fragments'>>();
  for (const fragment of fragments) {
    const box = boxAround(fragment, across, down);
    if (!box) continue;
    const key = `${box.left} ${box.top} ${box.right} ${box.bottom}`;
    boxes.set(key, box);
    cells.set(key, [...(cells.get(key) ?? []), fragment]);
  }
  const all = [...boxes].map(([key, box]): Cell => ({ ...box, fragments: cells.get(key) ?? [] }));
  const grids = tablesOf(all).flatMap((table) => gridOf(table, across, down));
  const inside = new Set(grids.flatMap((grid) => grid.cells.flatMap((cell) => cell.fragments)));
  return { grids, rest: fragments.filter((fragment) => !inside.has(fragment)) };
}

const isAcross = ({ x0, y0, x1, y1 }: Ruling): boolean => x1 - x0 >= y1 - y0;

/** Edges at one place that touch, joined. */
function merged(edges: readonly Edge[]): readonly Edge[] {
  const sorted = [...edges].sort((a, b) => a.at - b.at || a.from - b.from);
  const places: Edge[][] = [];
  for (const edge of sorted) {
    const place = places.at(-1);
    if (place && edge.at - (place[0]?.at ?? 0) <= NEAR) place.push(edge);
    else places.push([edge]);
  }
  return places.flatMap((place) => {
    const at = place[0]?.at ?? 0;
    const joined: Edge[] = [];
    for (const { from, to } of [...place].sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && from - last.to <= NEAR)
        joined[joined.length - 1] = { at, from: last.from, to: Math.max(last.to, to) };
      else joined.push({ at, from, to });
    }
    return joined;
  });
}

function boxAround(
  { left, right, y, size }: Fragment,
  across: readonly Edge[],
  down: readonly Edge[],
): Omit<Cell, 'fragments'> | undefined {
  const x = left + Math.min((right - left) / 2, size / 2);
  const middle = y - size * 0.35;
  const crossed = (edge: Edge, place: number): boolean => edge.from - NEAR <= place && place <= edge.to + NEAR;
  const rows = across.filter((edge) => crossed(edge, x));
  const columns = down.filter((edge) => crossed(edge, middle));
  const top = rows.findLast(({ at }) => at <= middle)?.at;
  const bottom = rows.find(({ at }) => at > middle)?.at;
  const start = columns.findLast(({ at }) => at <= x)?.at;
  const end = columns.find(({ at }) => at > x)?.at;
  if (top === undefined || bottom === undefined || start === undefined || end === undefined) return undefined;
  return { left: start, right: end, top, bottom };
}

/** Cells that stand one below another without a gap are one table. */
function tablesOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const tables: Cell[][] = [];
  let bottom = 0;
  for (const cell of [...cells].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const table = tables.at(-1);
    if (table && cell.top <= bottom + NEAR) table.push(cell);
    else tables.push([cell]);
    bottom = Math.max(table && cell.top <= bottom + NEAR ? bottom : 0, cell.bottom);
  }
  return tables;
}

function gridOf(cells: readonly Cell[], across: readonly Edge[], down: readonly Edge[]): Grid[] {
  const [left, right] = [Math.min(...cells.map((cell) => cell.left)), Math.max(...cells.map((cell) => cell.right))];
  const [top, bottom] = [Math.min(...cells.map((cell) => cell.top)), Math.max(...cells.map((cell) => cell.bottom))];
  const columns = places(down.filter(({ from, to }) => to > top + NEAR && from < bottom - NEAR)).filter(
    (at) => at >= left && at < right,
  );
  const rows = places(across.filter(({ from, to }) => to > left + NEAR && from < right - NEAR)).filter(
    (at) => at >= top && at < bottom,
  );
  return columns.length > 1 && rows.length > 1 ? [{ columns, rows, bottom, cells }] : [];
}

function places(edges: readonly Edge[]): number[] {
  return [...new Set(edges.map(({ at }) => at))].sort((a, b) => a - b);
}
