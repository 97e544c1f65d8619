import { groupBy } from '../core/group-by.js';
import type { Item } from '../core/item.js';
import type { ThemesResult } from '../core/results.js';
import { filesKnown } from './files.js';

/** From this share of what it holds, or held, a file is the earlier one handed in again and not another of that name. */
const AGAIN = 0.5;

/**
 * By the id of an item that was read, the item of an earlier result that it is. A file that holds half of what a file of that path held
 * before, or more, is that file once more: texts that were there are the old items, wherever they stand by now, each once.
 */
export function handedAgain(items: readonly Item[], base: ThemesResult): ReadonlyMap<string, Item> {
  const again = new Map<string, Item>();
  const known = filesKnown<Item>(base.items, ({ source }) => source.file);
  for (const [file, own] of groupBy(items, ({ source }) => source.file)) {
    const old = known(file);
    const same = sameItems(own, old);
    if (same.size >= AGAIN * Math.min(own.length, old.length)) for (const [id, item] of same) again.set(id, item);
  }
  return again;
}

/** Items and the old ones with their texts: first those that stand where they stood, then the others in order. */
function sameItems(items: readonly Item[], old: readonly Item[]): ReadonlyMap<string, Item> {
  const same = new Map<string, Item>();
  const places = new Map(old.map((item) => [item.id, item]));
  for (const { id, text } of items) {
    const there = places.get(id);
    if (there?.text === text) same.set(id, there);
  }
  const used = new Set([...same.values()].map(({ id }) => id));
  const left = new Map(
    [...groupBy(old, ({ text }) => text)].map(([text, list]) => [
      text,
      list.filter(({ id }) => !used.has(id)).values(),
    ]),
  );
  for (const { id, text } of items) {
    const next = same.has(id) ? undefined : left.get(text)?.next().value;
    if (next) same.set(id, next);
  }
  return same;
}
