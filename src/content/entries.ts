import { groupBy } from '../core/group-by.js';
import { closedLedger } from '../core/ledger.js';
import type { ThemesResult } from '../core/results.js';
import { levelsOf } from './levels.js';

/** What became of an item: the four figures of the ledger, in its order of reporting. */
export const fates = ['归入主题', '未归类', '重复', '无实质内容'] as const;
export type Fate = (typeof fates)[number];

/** An item as the report speaks of it: numbered from 1 in the order read. */
export type Entry = ThemesResult['items'][number] & { readonly number: number; readonly fate: Fate };

/** The items of a result as entries. Throws an Error when they do not add up to the ledger: that is a bug. */
export function entriesOf({ items, themes, ledger }: ThemesResult): readonly Entry[] {
  const entries = items.map((item, index) => ({ ...item, number: index + 1, fate: fateOf(item) }));
  const counted = (fate: Fate) => entries.filter((entry) => entry.fate === fate).length;
  const themed = groupBy(
    entries.filter(({ fate }) => fate === '归入主题'),
    ({ theme }) => theme ?? '',
  );
  const expected = [closedLedger(ledger).themed, ledger.unthemed, ledger.duplicates, ledger.noContent];
  if (fates.some((fate, index) => counted(fate) !== expected[index]))
    throw new Error(`items do not add up to the ledger: ${fates.map((fate) => counted(fate))} != ${expected}`);
  const levels = levelsOf(themes);
  const homeless = ledger.themed - levels.reduce((sum, { theme }) => sum + theme.size, 0);
  const sizes = levels.flatMap(({ theme, children }) => {
    const below = children.map(({ id, size }) => size - (themed.get(id)?.length ?? 0));
    const inside = children.reduce((sum, { size }) => sum + size, 0);
    return [...below, theme.size - inside - (themed.get(theme.id)?.length ?? 0)];
  });
  if ([homeless, ...sizes].some((difference) => difference !== 0))
    throw new Error(`themes differ from their items by ${[homeless, ...sizes]}`);
  return entries;
}

function fateOf({ noContent, duplicateOf, theme }: ThemesResult['items'][number]): Fate {
  if (noContent) return '无实质内容';
  if (duplicateOf !== undefined) return '重复';
  return theme === null ? '未归类' : '归入主题';
}
