import type { Item } from '../core/item.js';
import type { ThemesResult } from '../core/results.js';
import { handedAgain } from './again.js';
import { nextBatch } from './next.js';

/** Before the id of an earlier item; no id that is read begins so. */
const EARLIER = '\u0000';

/** An item that came with this batch, under an id of its own, and how it was read. */
export type NewItem = { readonly item: Item; readonly read: Item };

/** The items of an earlier result under marked ids: what repeats one of them repeats none of this batch that bears the same id. */
export function itemsBefore({ items }: ThemesResult): Item[] {
  return items.map((item) => ({ ...item, id: `${EARLIER}${item.id}` }));
}

/**
 * The items of this batch that the earlier result does not hold, under ids and documents of their own; `items` were read beside
 * `itemsBefore`. An item of a document of which another item was handed in before belongs to that document.
 */
export function newItems(items: readonly Item[], base: ThemesResult): NewItem[] {
  const again = handedAgain(items, base);
  const ids = freeIds(
    base.items.map(({ id }) => id),
    nextBatch(base),
  );
  const documents = documentIds(items, again, base);
  const original = (id: string) => {
    if (id.startsWith(EARLIER)) return id.slice(EARLIER.length);
    const old = again.get(id);
    return old ? (old.duplicateOf ?? old.id) : ids(id);
  };
  return items.flatMap((read) => {
    if (again.has(read.id)) return [];
    const { id, document, duplicateOf } = read;
    const repeat = duplicateOf === undefined ? {} : { duplicateOf: original(duplicateOf) };
    return [{ read, item: { ...read, id: ids(id), document: documents(document), ...repeat } }];
  });
}

function documentIds(
  items: readonly Item[],
  again: ReadonlyMap<string, Item>,
  base: ThemesResult,
): (document: string) => string {
  const ids = freeIds(
    base.items.map(({ document }) => document),
    nextBatch(base),
  );
  const known = new Map(
    items.flatMap(({ id, document }) => {
      const old = again.get(id);
      return old ? [[document, old.document] as const] : [];
    }),
  );
  return (document) => known.get(document) ?? ids(document);
}

/** Ids that are not taken: those that are get the number of the batch. */
function freeIds(taken: readonly string[], batch: number): (id: string) => string {
  const known = new Set(taken);
  return (id) => (known.has(id) ? `${id}~${batch}` : id);
}
