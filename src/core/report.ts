import type { Block } from './block.js';
import type { ThemesResult } from './results.js';
import type { Sheet } from './sheet.js';

/** All that the deliverables of one run are rendered from. */
export type Report = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sheets: readonly Sheet[];
  readonly result: ThemesResult;
};
