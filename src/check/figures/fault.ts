import type { Span } from '../../core/span.js';

/** Figures of one sentence that contradict one another; the span counts from its beginning. */
export type FigureFault = { readonly span: Span; readonly message: string; readonly advice: string };

/** How far a written figure may be from the true one: one in its last place, so that rounding and cutting off both pass. */
export function lastPlace(written: string): number {
  return 10 ** -(written.split('.')[1]?.length ?? 0);
}

/** A percentage for a sentence, with one decimal where there is one, and more where more are written beside it. */
export function percentage(share: number, beside = ''): string {
  const scale = 10 ** Math.max(1, beside.split('.')[1]?.length ?? 0);
  return `${Math.round(share * scale) / scale}%`;
}
