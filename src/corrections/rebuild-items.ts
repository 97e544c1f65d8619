import type { ThemesResult } from '../core/results.js';
import type { Item } from './find-items.js';
import type { Placement } from './place.js';

export type Handwork = {
  /** By original: where each stands now. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** Items that a hand moved. */
  readonly targets: ReadonlyMap<string, string | null>;
  readonly notes: ReadonlyMap<string, string>;
};

/** The items where they stand now; what changed says where the program had it. */
export function rebuiltItems(items: readonly Item[], { placements, targets, notes }: Handwork): readonly Item[] {
  return items.map((item) => {
    const original = item.duplicateOf ?? item.id;
    const placement = placements.get(original);
    const note = notes.get(item.id);
    const noted = note === undefined ? {} : { note };
    if (!placement) return { ...item, ...noted };
    const moved = targets.has(item.id);
    const changed = placement.theme !== item.theme || (moved && item.corrected === undefined);
    if (!changed) return { ...item, ...noted };
    return {
      ...settled(item, placement, moved),
      corrected: {
        from: item.theme,
        by: moved ? 'item' : 'theme',
        ...(item.noContent && { noContent: item.noContent }),
      },
      ...noted,
    };
  });
}

function settled(item: Item, { theme, why }: Placement, moved: boolean): Item {
  const { noContent: _, unthemed: __, batch, ...rest } = item;
  const sureness = theme === null ? 0 : moved ? 1 : item.membership;
  return {
    ...rest,
    theme,
    membership: sureness,
    ...(theme === null && why !== undefined && item.duplicateOf === undefined && { unthemed: why }),
    ...(batch !== undefined && { batch }),
  };
}

/** Items by the theme they stand in now: those counted, and how many with repeats. */
export function membersOf(items: ThemesResult['items']) {
  const distinct = new Map<string, Item[]>();
  const received = new Map<string, number>();
  for (const item of items) {
    if (item.theme === null || item.noContent) continue;
    received.set(item.theme, (received.get(item.theme) ?? 0) + 1);
    if (item.duplicateOf !== undefined) continue;
    const own = distinct.get(item.theme);
    if (own) own.push(item);
    else distinct.set(item.theme, [item]);
  }
  return { distinct, received };
}
