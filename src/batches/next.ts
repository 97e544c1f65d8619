import type { ThemesResult } from '../core/results.js';

/** The number of the batch that comes after a result. */
export function nextBatch({ base }: ThemesResult): number {
  return (base?.batch ?? 1) + 1;
}
