import { InputError } from '../../src/core/errors.js';
import type { UnfoldLimits } from '../../src/read/containers/budget.js';
import { unfold } from '../../src/read/containers/unfold.js';
import type { Extract } from '../../src/read/format.js';
import { open } from '../../src/read/input/open.js';

/** What bytes hold: for each file inside its name and what was found, or the reason why nothing was. */
export async function unfolded(bytes: Uint8Array, file: string, limits?: UnfoldLimits) {
  const found: { name: string; extract?: Extract; reason?: string }[] = [];
  for await (const content of unfold(bytes, file, {}, limits)) {
    if (content.kind === 'unreadable') found.push({ name: content.name, reason: content.reason });
    if (content.kind === 'text') found.push({ name: content.name, extract: content.extract });
    if (content.kind === 'file') found.push({ name: content.name, ...(await opened(content.bytes, content.name)) });
  }
  return found;
}

/** Only an InputError is an answer; anything else fails the test. */
async function opened(bytes: Uint8Array, name: string) {
  try {
    return { extract: await open(bytes, name, {}) };
  } catch (error) {
    if (error instanceof InputError) return { reason: error.reason };
    throw error;
  }
}

/** The same bytes with a few of them changed. */
export function flipped(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (const [at, mask] of changes) changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ mask;
  return changed;
}
