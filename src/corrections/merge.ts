import { childrenOf, finalNode, liveNodes, type Node, type Nodes, under, withNodes } from './nodes.js';

/** What a theme is called that has to keep a name apart from its parent's. */
export const OTHERS = '其他';

/**
 * Makes one theme of those that a hand gave the same name, and of sub-themes that came to stand beside one of the same name. The
 * one that had the name already stays, or else the first. Among themes with sub-themes, one without becomes a sub-theme.
 */
export function merged(start: Nodes): Nodes {
  let nodes = start;
  for (const { id, follows } of liveNodes(start)) {
    const [node, first] = [nodes.get(id), follows === undefined ? undefined : finalNode(nodes, follows)];
    if (node && first && !first.removed && first.id !== id) nodes = into(nodes, first, [node]);
  }
  for (const group of sameNames(nodes, ({ name }) => name))
    if (group.some(({ named }) => named)) nodes = joined(nodes, withoutInner(group));
  for (const group of sameNames(nodes, ({ name, parent }) => JSON.stringify([parent, name])))
    nodes = joined(nodes, group);
  return leveled(nodes);
}

function sameNames(nodes: Nodes, keyOf: (node: Node) => string): readonly (readonly Node[])[] {
  const groups = new Map<string, Node[]>();
  for (const node of liveNodes(nodes)) {
    const group = groups.get(keyOf(node));
    if (group) group.push(node);
    else groups.set(keyOf(node), [node]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function isRenamed({ computed, name }: Node): boolean {
  return computed?.name !== name;
}

/** A sub-theme may bear the name of its own parent. */
function withoutInner(group: readonly Node[]): readonly Node[] {
  const ids = new Set(group.map(({ id }) => id));
  return group.filter(({ parent }) => parent === undefined || !ids.has(parent));
}

function joined(nodes: Nodes, group: readonly Node[]): Nodes {
  const broad = group.filter(({ id }) => childrenOf(nodes, id).length > 0);
  const members = broad.length > 0 ? broad : group;
  const first = members.find((node) => !isRenamed(node)) ?? members[0];
  if (!first || group.length < 2) return nodes;
  const placed = group.find(({ parentByHand }) => parentByHand) ?? first;
  const stays = broad.length > 0 ? first : under(first, placed.parent);
  const others = members.filter(({ id }) => id !== first.id);
  const inner =
    broad.length > 0 ? group.filter((node) => !broad.includes(node)).map((leaf) => inside(leaf, first)) : [];
  return withNodes(into(withNodes(nodes, [stays]), first, others), inner);
}

/** Themes stand under live themes of the top level, wherever those above them went. */
function leveled(nodes: Nodes): Nodes {
  const astray = liveNodes(nodes).flatMap((node): Node[] => {
    const parent = topAbove(node, nodes);
    return parent === node.parent ? [] : [node.parentByHand ? under(node, parent) : { ...node, parent }];
  });
  return withNodes(nodes, astray);
}

function topAbove(node: Node, nodes: Nodes): string | undefined {
  let above = node.parent === undefined ? undefined : finalNode(nodes, node.parent);
  for (let steps = nodes.size; above?.parent !== undefined && steps > 0; steps--)
    above = finalNode(nodes, above.parent);
  return above === undefined || above.id === node.id || above.removed ? undefined : above.id;
}

/** Themes go into another one, their sub-themes with them. */
function into(nodes: Nodes, { id }: Node, others: readonly Node[]): Nodes {
  const moved = others.flatMap((other) => childrenOf(nodes, other.id));
  return withNodes(nodes, [
    ...moved.map((child) => (child.parentByHand ? under(child, id) : { ...child, parent: id })),
    ...others.map((other) => ({ ...other, into: id })),
  ]);
}

function inside(leaf: Node, parent: Node): Node {
  const own = leaf.computed?.name;
  return { ...under(leaf, parent.id), name: own === undefined || own === parent.name ? OTHERS : own };
}
