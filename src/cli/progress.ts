import type { OnProgress } from '../core/progress.js';
import type { GivenOptions } from './command.js';
import type { Io } from './io.js';

/** Does the work with a bar on standard error, when that is a terminal and the user does not want quiet. */
export async function watched<T>(
  io: Io,
  { quiet }: GivenOptions,
  work: (onProgress: OnProgress | undefined) => Promise<T>,
): Promise<T> {
  if (quiet === true || io.stderr.isTTY !== true) return work(undefined);
  const { progressBar } = await import('./progress-bar.js');
  const bar = progressBar(io.stderr);
  return work(bar.onProgress).finally(bar.stop);
}
