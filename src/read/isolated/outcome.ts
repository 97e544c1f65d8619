import { InputError } from '../../core/errors.js';
import type { Extract, FormatOptions } from '../format.js';
import { type TaskName, tasks } from './tasks.js';

export type Request = {
  readonly task: TaskName;
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: FormatOptions;
};

/** What a task came to, as data that passes between processes: an error's class does not. */
export type Outcome =
  | { readonly kind: 'read'; readonly extract: Extract }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Runs a task here and now. */
export async function outcomeOf({ task, bytes, file, options }: Request): Promise<Outcome> {
  try {
    const run = await tasks[task]();
    return { kind: 'read', extract: await run(bytes, file, options) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'refused', reason: error.reason };
    return { kind: 'failed', error };
  }
}

/** The extract of an outcome; throws what the task threw. */
export function extractOf(outcome: Outcome, file: string): Extract {
  switch (outcome.kind) {
    case 'read':
      return outcome.extract;
    case 'refused':
      throw new InputError(file, outcome.reason);
    case 'failed':
      throw outcome.error;
  }
}
