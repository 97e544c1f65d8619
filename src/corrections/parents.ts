import type { RefusedCorrection } from '../core/corrections.js';
import type { ThemeRow } from './corrections.js';
import { isRemainder, type Matched } from './match.js';
import { childrenOf, liveNodes, type Node, type Nodes, type Plan, under, withNodes } from './nodes.js';
import type { Names } from './resolve.js';

/** Puts themes under others, or at the top. Those that go to the top go first, so that others can go under them. */
export function reparented(matched: readonly Matched[], start: Nodes, names: Names): Plan {
  const asked = matched.filter(
    ({ row, id }) =>
      !row.remove && (row.newParent !== row.parent || row.parentByHand || start.get(id)?.computed === undefined),
  );
  const refused: RefusedCorrection[] = [];
  let nodes = start;
  for (const { id } of asked.filter(({ row }) => row.newParent === '')) nodes = put(nodes, id, undefined);
  for (const { row, id } of asked.filter(({ row }) => row.newParent !== '')) {
    const meant = names(row.newParent, nodes);
    const target = meant.kind === 'theme' ? nodes.get(meant.id) : undefined;
    const node = nodes.get(id);
    if (!node) continue;
    const reason = fault(node, target, row.newParent, nodes);
    if (reason === undefined) nodes = put(nodes, id, target?.id);
    else if (!isUntouchedRemainder(row))
      refused.push({ what: `主题「${node.name}」归入上级「${row.newParent}」`, reason });
  }
  return { nodes: withoutOrphans(nodes), refused };
}

function put(nodes: Nodes, id: string, parent: string | undefined): Nodes {
  const node = nodes.get(id);
  return node ? withNodes(nodes, [under(node, parent)]) : nodes;
}

function fault(node: Node, target: Node | undefined, name: string, nodes: Nodes): string | undefined {
  if (!target) return `没有叫「${name}」的主题，请先在「主题」表加一行，或改用已有的名称`;
  if (target.id === node.id) return '自己不能作自己的上级';
  if (target.removed) return `「${name}」已要求删除`;
  if (target.parent !== undefined) return `「${name}」本身是子主题，主题只分两级`;
  if (childrenOf(nodes, node.id).length > 0) return `「${node.name}」下面还有子主题，主题只分两级`;
  return undefined;
}

/** What the program itself put under a theme asks for nothing when that theme is not there any more. */
function isUntouchedRemainder({ id, newParent, parent, name, newName }: ThemeRow): boolean {
  return isRemainder(id) && newParent === parent && newName === name;
}

/** Sub-themes of a removed theme go with it, those aside that had joined another theme before. */
function withoutOrphans(nodes: Nodes): Nodes {
  const isOrphan = ({ parent }: Node) => parent !== undefined && nodes.get(parent)?.removed === true;
  const safe = new Set(liveNodes(nodes).flatMap((node) => (isOrphan(node) ? [] : [node.id])));
  const orphans = liveNodes(nodes).filter((node) => isOrphan(node) && !safe.has(node.follows ?? ''));
  return withNodes(
    nodes,
    orphans.map((node) => ({ ...node, removed: true })),
  );
}
