/** A function that loads something the first time it is asked for, and keeps it. */
export function once<T>(load: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= load());
}
