import type { Item } from '../core/item.js';
import { likeness, nearDuplicates } from './near/index.js';

/** An item with its reading and its key, or one that says nothing to act on. */
export type Spoken = { readonly item: Item; readonly said?: { readonly reading: string; readonly key: string } };

/** The items of one key; `text` is the smallest of their readings. */
type Same = { readonly key: string; readonly first: Item; text: string; count: number };

/** The items, every one but the first of those that say the same carrying `duplicateOf`. */
export function foldDuplicates(spoken: readonly Spoken[], { near }: { readonly near: boolean }): Item[] {
  const byKey = new Map<string, Same>();
  const groupOf = spoken.map(({ item, said }) => {
    if (said === undefined) return undefined;
    const known = byKey.get(said.key);
    if (known === undefined) return added(byKey, { key: said.key, first: item, text: said.reading, count: 1 });
    known.count++;
    if (said.reading < known.text) known.text = said.reading;
    return known;
  });
  const groups = [...byKey.values()];
  const originals = near ? originalsOf(groups, nearDuplicates(groups)) : new Map<Same, Same>();
  return spoken.map(({ item }, place) => {
    const own = groupOf[place];
    return own === undefined ? item : standing(item, own, originals.get(own) ?? own);
  });
}

function added(byKey: Map<string, Same>, group: Same): Same {
  byKey.set(group.key, group);
  return group;
}

/** For each near-duplicate the group among its like whose first item was read first; groups are in the order read. */
function originalsOf(groups: readonly Same[], leaders: Int32Array): ReadonlyMap<Same, Same> {
  const firsts = new Map<number, Same>();
  const originals = new Map<Same, Same>();
  groups.forEach((group, place) => {
    const leader = leaders[place] ?? place;
    const first = firsts.get(leader);
    if (first === undefined) firsts.set(leader, group);
    else originals.set(group, first);
  });
  return originals;
}

function standing(item: Item, own: Same, original: Same): Item {
  if (item === original.first) return item;
  const duplicate = { ...item, duplicateOf: original.first.id };
  return own === original ? duplicate : { ...duplicate, similarity: likeness(original.key, own.key) };
}
