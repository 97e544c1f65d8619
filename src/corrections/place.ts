import type { Item } from './find-items.js';
import { isRemainder, remainderId, wholeOf } from './match.js';
import { OTHERS } from './merge.js';
import { childrenOf, finalNode, liveNodes, madeNode, type Node, type Nodes, withNodes } from './nodes.js';

/** Where every item with content stands, repeats aside: in a theme, or in none and why. */
export type Placement = { readonly theme: string | null; readonly why?: string };
export type Placed = { readonly nodes: Nodes; readonly placements: ReadonlyMap<string, Placement> };

/**
 * Puts the items where the themes went and where a hand sent them. What would stand in a theme beside its sub-themes goes into
 * one for the rest; themes that are left without items go away.
 */
export function placed(items: readonly Item[], targets: ReadonlyMap<string, string | null>, start: Nodes): Placed {
  const first = new Map<string, Placement>();
  for (const item of items) {
    const target = targets.get(item.id);
    if (item.duplicateOf === undefined && (target !== undefined || !item.noContent))
      first.set(item.id, target === undefined ? follow(item, start) : sent(target, start));
  }
  const used = new Set([...first.values()].flatMap(({ theme }) => theme ?? []));
  const { nodes, rest } = withRemainders(start, used);
  const placements = new Map(
    [...first].map(([id, placement]) => {
      const remainder = placement.theme === null ? undefined : rest.get(placement.theme);
      if (remainder === undefined) return [id, placement];
      if (remainder !== null) return [id, { theme: remainder }];
      return [id, targets.has(id) ? sent(null, start) : { theme: null, why: removedWith(OTHERS) }];
    }),
  );
  return { nodes: withoutEmpty(nodes, placements), placements };
}

function follow({ theme, unthemed }: Item, nodes: Nodes): Placement {
  const node = theme === null ? undefined : finalNode(nodes, theme);
  if (!node) return { theme: null, ...(unthemed !== undefined && { why: unthemed }) };
  return node.removed ? { theme: null, why: removedWith(node.computed?.name ?? node.name) } : { theme: node.id };
}

function removedWith(theme: string): string {
  return `所在主题「${theme}」已按修改意见删除`;
}

function sent(target: string | null, nodes: Nodes): Placement {
  if (target === null) return { theme: null, why: '按修改意见移出主题' };
  return { theme: finalNode(nodes, target)?.id ?? target };
}

/** A theme for what stands in a theme with sub-themes itself; `rest` says which takes it for which, null where a hand removed that. */
function withRemainders(
  start: Nodes,
  used: ReadonlySet<string>,
): { readonly nodes: Nodes; readonly rest: ReadonlyMap<string, string | null> } {
  const rest = new Map<string, string | null>();
  let nodes = start;
  for (const { id } of liveNodes(start).filter((node) => used.has(node.id))) {
    const children = childrenOf(nodes, id);
    if (children.every((child) => isBare(child, id, nodes, used))) {
      for (const child of children) rest.set(child.id, id);
      continue;
    }
    const known = finalNode(nodes, remainderId(id));
    if (known?.removed) {
      rest.set(id, null);
      continue;
    }
    const taker = known ?? children.find(({ name }) => name === OTHERS);
    if (!taker) nodes = withNodes(nodes, [madeNode(remainderId(id), OTHERS, id)]);
    rest.set(id, taker?.id ?? remainderId(id));
  }
  return { nodes, rest };
}

/** Whether a sub-theme is but what was left beside others of its parent, or holds nothing, so that its parent can do without it. */
function isBare({ id, computed }: Node, parent: string, nodes: Nodes, used: ReadonlySet<string>): boolean {
  if (computed !== undefined) return !used.has(id) && computed.size > 0;
  const whole = isRemainder(id) ? finalNode(nodes, wholeOf(id)) : undefined;
  const isOfAnother = whole !== undefined && !whole.removed && whole.id !== parent;
  return isOfAnother ? !used.has(id) && !used.has(whole.id) : isRemainder(id) || !used.has(id);
}

/** Themes given in advance may be empty; those that hands emptied, or that were made for nothing, are taken out. */
function withoutEmpty(nodes: Nodes, placements: ReadonlyMap<string, Placement>): Nodes {
  const used = new Set([...placements.values()].flatMap(({ theme }) => theme ?? []));
  const isEmpty = ({ id, computed }: { id: string; computed: { size: number } | undefined }) =>
    !used.has(id) && computed?.size !== 0;
  const leaves = liveNodes(nodes).filter((node) => childrenOf(nodes, node.id).length === 0);
  const empty = new Set(leaves.filter(isEmpty).map(({ id }) => id));
  const left = new Map([...nodes].filter(([id]) => !empty.has(id)));
  return empty.size === 0 ? nodes : withoutEmpty(left, placements);
}
