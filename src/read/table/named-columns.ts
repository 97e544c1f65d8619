import { columnLetter } from './columns.js';
import type { Layout } from './layout.js';

/** What the columns were taken for, as `--columns` would say it: attribute → letters, several joined by +. */
export function namedColumns({ content, attributes }: Layout): Readonly<Record<string, string>> {
  const named = [...attributes].map(([attribute, column]): [string, string] => [attribute, columnLetter(column)]);
  return Object.fromEntries([['内容', content.map(columnLetter).join('+')], ...named]);
}
