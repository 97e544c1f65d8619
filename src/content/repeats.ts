import type { Folded } from '../core/block.js';
import { citation } from '../core/citation.js';
import { groupBy } from '../core/group-by.js';
import type { Entry } from './entries.js';

/** Texts that are unfolded under one; the workbook has them all. */
const SHOWN = 50;

export type Repeats = ReadonlyMap<string, readonly Entry[]>;

/** The repeats of every original, by its id. */
export function repeatsOf(entries: readonly Entry[]): Repeats {
  const repeats = entries.filter(({ fate }) => fate === '重复');
  return groupBy(repeats, ({ id, duplicateOf = id }) => duplicateOf);
}

/** What is folded under an original: how many said so, and where the others stand, with their words where these differ. */
export function foldedUnder({ id, text }: Entry, repeats: Repeats): { readonly folded?: Folded } {
  const others = repeats.get(id) ?? [];
  if (others.length === 0) return {};
  const shown = others.slice(0, SHOWN).map((other) => ({
    text: other.text === text ? '（文字相同）' : `${other.text}${likeness(other)}`,
    cite: citation(other.source, other.meta),
  }));
  const rest = others.length - shown.length;
  const more = rest > 0 ? [{ text: `其余${rest}条见《台账.xlsx》`, cite: '' }] : [];
  return { folded: { summary: `相同或相近的意见共${others.length + 1}条`, entries: [...shown, ...more] } };
}

/** 「93%」; a likeness that rounds to all is still below it. */
export function percentAlike(similarity: number): string {
  return `${Math.min(99, Math.round(similarity * 100))}%`;
}

function likeness({ similarity }: Entry): string {
  return similarity === undefined ? '' : `（相似度${percentAlike(similarity)}）`;
}
