import type { RefusedCorrection } from '../core/corrections.js';
import type { ThemeRow } from './corrections.js';
import type { Matched } from './match.js';
import { nameFault } from './names.js';
import { type Node, type Nodes, type Plan, withNodes } from './nodes.js';

/** Gives the themes their new names and marks those to be removed. */
export function renamed(matched: readonly Matched[], nodes: Nodes): Plan {
  const refused: RefusedCorrection[] = [];
  const changed = matched.flatMap(({ row, id }): Node[] => {
    const node = nodes.get(id);
    if (!node) return [];
    const into = followed(row, matched);
    const name = (into?.row ?? row).newName.replace(/\s+/gu, ' ');
    const named = row.newName !== row.name || (row.merged && !into);
    const fault = nameFault(name);
    if (fault !== undefined && !row.remove) refused.push({ what: `主题「${node.name}」`, reason: fault });
    const asked = { removed: row.remove, follows: into?.id };
    return [{ ...node, ...asked, ...(fault === undefined && { name, named }) }];
  });
  return { nodes: withNodes(nodes, changed), refused };
}

/** The row of the theme that this one was merged into before; undefined when its own row says otherwise by now. */
function followed(row: ThemeRow, matched: readonly Matched[]): Matched | undefined {
  if (!row.merged || row.newName !== row.name) return undefined;
  return matched.find(({ row: other }) => !other.merged && other.name === row.name && other.parent === row.parent);
}
