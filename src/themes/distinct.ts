import type { Item } from '../core/item.js';

/** A text with the ids of all items that say it, the first submitted first. */
export type DistinctText = { readonly text: string; readonly ids: readonly string[] };

/** The distinct texts of the items with content, in the order of their code units, so that nothing after depends on the order read. */
export function distinctTexts(items: readonly Item[]): DistinctText[] {
  const groups = new Map<string, { text: string; ids: string[] }>();
  for (const { id, text, duplicateOf, noContent } of items) {
    if (noContent) continue;
    const known = groups.get(duplicateOf ?? id);
    if (!known) groups.set(id, { text, ids: [id] });
    else {
      known.ids.push(id);
      if (text < known.text) known.text = text;
    }
  }
  return [...groups.values()].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
