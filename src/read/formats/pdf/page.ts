import type { Pdf } from './engine.js';
import { type Grid, gridsOf } from './grid.js';
import { type Line, linesOf } from './lines.js';
import { upright } from './upright.js';

/** What one page gave. */
export type ReadPage = {
  readonly number: number;
  /** `scanned`: drawn but without text. */
  readonly state: 'text' | 'scanned' | 'empty' | 'damaged';
  readonly lines: readonly Line[];
  readonly grids: readonly Grid[];
  /** Text that runs askew: watermarks and stamps. */
  readonly askew: readonly string[];
  readonly width: number;
  readonly characters: number;
  /** Share of characters that make no sense, 0–1. */
  readonly garbled: number;
};

/** Lines with a wide gap that make it worth looking for a table's borders. */
const GAPPED = 2;

export async function readPage(document: Pdf, number: number): Promise<ReadPage> {
  const nothing = { number, lines: [], grids: [], askew: [], width: 0, characters: 0, garbled: 0 };
  const content = await document.page(number);
  if (!content) return { ...nothing, state: 'damaged' };
  const { fragments, turn, ...rest } = upright(content);
  const characters = fragments.reduce((sum, { text }) => sum + text.length, 0);
  const page = { ...nothing, ...rest, characters };
  if (fragments.length === 0) {
    const { shown } = await content.drawing();
    return { ...page, state: shown ? 'scanned' : 'empty' };
  }
  const lines = linesOf(fragments);
  if (lines.filter(({ length }) => length > 1).length < GAPPED) return { ...page, state: 'text', lines };
  const { rulings } = await content.drawing();
  const { grids, rest: outside } = gridsOf(fragments, rulings.map(turn));
  return { ...page, state: 'text', lines: grids.length > 0 ? linesOf(outside) : lines, grids };
}
