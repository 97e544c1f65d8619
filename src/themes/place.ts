import type { Item } from '../core/item.js';
import type { Membership, Theme } from '../core/theme.js';
import type { Grouping } from './cluster/index.js';
import type { Described } from './describe/index.js';
import type { DistinctText } from './distinct.js';

/** Why an item with content stands in no theme. */
const UNTHEMED = {
  words: '没有可以据以归类的词语',
  far: '用语与各主题都相差较大',
  single: '有实质内容的意见只有这一条，不足以归成主题',
};

/** Themes under their ids, t1, t2 …, each with its sub-themes t1-1, t1-2 … after it; and the id of each group. */
export function numbered(described: readonly Described[]): {
  readonly themes: readonly Theme[];
  readonly ids: ReadonlyMap<number, string>;
} {
  const themes: Theme[] = [];
  const ids = new Map<number, string>();
  const add = ({ groups, children, isVague: _, ...theme }: Described, id: string, parent?: string): void => {
    themes.push({ id, ...theme, ...(parent === undefined ? {} : { parent }) });
    for (const group of groups) ids.set(group, id);
    children.forEach((child, place) => {
      add(child, `${id}-${place + 1}`, id);
    });
  };
  described.forEach((theme, place) => {
    add(theme, `t${place + 1}`);
  });
  return { themes, ids };
}

/** What the groups became, and what is known of each text: its terms, and whether any of its words could place it. */
type Placing = {
  readonly ids: ReadonlyMap<number, string>;
  readonly terms: readonly (readonly string[])[];
  readonly isPlaceable: (text: number) => boolean;
};

/** Where each item went; items without content belong to none, a duplicate goes with its first. */
export function placed(
  items: readonly Item[],
  distinct: readonly DistinctText[],
  { groups, memberships }: Pick<Grouping, 'groups' | 'memberships'>,
  { ids, terms, isPlaceable }: Placing,
): ReadonlyMap<string, Membership> {
  const places = new Map<string, Membership>(items.map(({ id }) => [id, { theme: null, membership: 0, terms: [] }]));
  const reason = (text: number) =>
    distinct.length === 1 ? UNTHEMED.single : isPlaceable(text) ? UNTHEMED.far : UNTHEMED.words;
  distinct.forEach((entry, text) => {
    const theme = ids.get(groups[text] ?? -1);
    const membership = Math.round((memberships[text] ?? 0) * 1000) / 1000;
    const place: Membership =
      theme === undefined
        ? { theme: null, membership: 0, terms: [], unthemed: reason(text) }
        : { theme, membership, terms: terms[text] ?? [] };
    for (const id of entry.ids) places.set(id, place);
  });
  return places;
}
