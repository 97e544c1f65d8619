import type { ThemesResult } from '../core/results.js';
import type { ItemRequest } from './corrections.js';

export type Item = ThemesResult['items'][number];

/** Characters of a text by which it is known again. */
const KNOWN_BY = 1000;
/** Share of common pairs of characters from which a text counts as the same one, edited. */
const EDITED = 0.5;

/**
 * Finds the item that a row is about: by its id when the text is the same, or else the text wherever it stands now, for rows and
 * paragraphs shift; or the item of that id when its text was merely edited. Undefined when there is none.
 */
export function itemFinder(items: readonly Item[]): (request: ItemRequest) => Item | undefined {
  const byId = new Map(items.map((item) => [item.id, item]));
  const byText = new Map<string, Item>();
  for (const item of items) if (!byText.has(key(item.text))) byText.set(key(item.text), item);
  return ({ id, text }) => {
    const same = byId.get(id);
    if (same && (text === '' || key(same.text) === key(text))) return same;
    const elsewhere = text === '' ? undefined : byText.get(key(text));
    return elsewhere ?? (same && likeness(same.text, text) >= EDITED ? same : undefined);
  };
}

/** A text as it comes back from a workbook: white space and what cannot be written aside, its beginning only. */
function key(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, '').slice(0, KNOWN_BY);
}

/** Dice's coefficient over the pairs of neighbouring characters. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairs(key(a)), pairs(key(b))];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / Math.max(1, first.size + second.size);
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
