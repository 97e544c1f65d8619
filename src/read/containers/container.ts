import type { Named } from '../../core/registry.js';
import type { Extract, FormatOptions } from '../format.js';
import type { Budget } from './budget.js';

export type Meta = Readonly<Record<string, string>>;

/** What a container holds, piece by piece. `name` is the path inside it with forward slashes, '' for the container's own text. */
export type Content =
  /** A file like any other; `meta` is what the container tells of a text, it gives way to what the text itself states. */
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly meta?: Meta }
  /** Text that stands in the container itself, the body of a mail. */
  | { readonly kind: 'text'; readonly name: string; readonly extract: Extract; readonly meta?: Meta }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: string }
  | { readonly kind: 'notice'; readonly notice: string };

/** A kind of file with other files inside. */
export type Container = Named & {
  /** Lower-case file endings with the dot, the first is the usual one. */
  readonly extensions: readonly string[];
  /** Whether the bytes are such a file, whatever it is called; `extension` decides only where the bytes allow both. */
  readonly recognizes: (bytes: Uint8Array, extension: string) => boolean;
  /** What is inside, in the order of the container; throws an InputError when it cannot be opened or the budget is spent. */
  readonly open: (
    bytes: Uint8Array,
    file: string,
    options: FormatOptions & { readonly budget: Budget },
  ) => AsyncIterable<Content>;
};
