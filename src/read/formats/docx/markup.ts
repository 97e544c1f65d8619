import type { Attributes } from '../../xml.js';

/** What to do where an element opens or closes, by its local name; `path` holds the names of the elements around it. */
export type Elements = {
  readonly open: Readonly<Record<string, (attributes: Attributes, path: readonly string[]) => void>>;
  readonly close: Readonly<Record<string, () => void>>;
};

/** Several sets as one; where an element occurs in more than one, each has its turn in the order given. */
export function dispatch(sets: readonly Elements[]) {
  return {
    opened(name: string, attributes: Attributes, path: readonly string[]): void {
      for (const { open } of sets) if (Object.hasOwn(open, name)) open[name]?.(attributes, path);
    },
    closed(name: string): void {
      for (const { close } of sets) if (Object.hasOwn(close, name)) close[name]?.();
    },
  };
}
