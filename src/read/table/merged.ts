import type { Row } from '../format.js';
import type { Merge, ShownRow } from './workbook.js';

/** Cells that merged areas may fill in one sheet; areas beyond are hostile. */
const FILLED = 1_000_000;

/** Carries the value of every cell that is merged over several rows down to the rows that exist below it. */
export function carryDown(rows: readonly ShownRow[], merges: readonly Merge[]): readonly Row[] {
  const below = new Map<number, { cells: string[]; carried: number[] }>();
  const index = new Map(rows.map(({ row }, at) => [row - 1, at]));
  let filled = 0;
  for (const { top, bottom, left } of merges) {
    const first = index.get(top);
    const text = first === undefined ? undefined : rows[first]?.cells[left];
    if (first === undefined || !text) continue;
    for (let at = first + 1; (rows[at]?.row ?? Infinity) <= bottom + 1 && filled < FILLED; at++, filled++) {
      const row = below.get(at) ?? { cells: [...(rows[at]?.cells ?? [])], carried: [] };
      while (row.cells.length < left) row.cells.push('');
      row.cells[left] = text;
      row.carried.push(left);
      below.set(at, row);
    }
  }
  return rows.map((row, at) => ({ ...row, ...below.get(at) }));
}
