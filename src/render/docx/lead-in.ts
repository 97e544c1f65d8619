import type { Block } from '../../core/block.js';

/** Whether a line before this block announces it, and so must not be left behind at the foot of a page. */
export function leadsIn(next: Block | undefined): boolean {
  return next !== undefined && next.kind !== 'heading' && next.kind !== 'paragraph';
}
