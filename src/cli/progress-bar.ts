import { SingleBar } from 'cli-progress';
import type { OnProgress } from '../core/progress.js';
import type { Output } from './io.js';

const PATIENCE_MS = 1000;

/** A bar that appears when the work has gone on for a second and leaves no trace when it stops. */
export function progressBar(stream: Output): { readonly onProgress: OnProgress; readonly stop: () => void } {
  const start = Date.now();
  let bar: SingleBar | undefined;
  return {
    onProgress(stage, done, total) {
      if (Date.now() - start < PATIENCE_MS) return;
      bar ??= startBar(stream, stage, total);
      bar.setTotal(total);
      bar.update(done, { stage });
    },
    stop: () => bar?.stop(),
  };
}

/** The terminal's settings stay as they are (no hidden cursor), so that an interrupt leaves nothing to restore. */
function startBar(stream: Output, stage: string, total: number): SingleBar {
  const bar = new SingleBar({
    stream,
    format: '{stage}  {bar}  {percentage}%',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    linewrap: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { stage });
  return bar;
}
