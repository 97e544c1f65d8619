import type { RefusedCorrection } from '../core/corrections.js';
import { ledgerWord as word } from '../core/ledger-sheet.js';
import { LEVEL_SIGN } from '../core/theme-labels.js';
import { quoted } from './claims.js';
import type { ItemRequest } from './corrections.js';
import type { Item } from './find-items.js';
import { nameFault } from './names.js';
import { finalNode, freshId, madeNode, type Nodes, withNodes } from './nodes.js';
import { type Names, plain } from './resolve.js';

export type Moves = {
  readonly nodes: Nodes;
  /** Where the items go that a hand moved: a theme's id, or null for none. */
  readonly targets: ReadonlyMap<string, string | null>;
  readonly refused: readonly RefusedCorrection[];
};

/**
 * Where the claims send their items, in the order of the items. A theme that does not exist is made; a removed one is refused, and what
 * a hand had moved there before goes to none with it. What is put back where the program has it is not moved any more.
 */
export function movesOf(
  items: readonly Item[],
  claims: ReadonlyMap<string, ItemRequest>,
  start: Nodes,
  names: Names,
): Moves {
  const known = new Map<string, Target>();
  const targets = new Map<string, string | null>();
  const refused: RefusedCorrection[] = [];
  let nodes = start;
  for (const item of items) {
    const request = claims.get(item.id);
    if (request?.to === undefined) continue;
    const label = request.to ?? word.unthemed;
    const before = known.get(label);
    const found = before ?? targetOf(label, nodes, names);
    if (!before) nodes = found.nodes ?? nodes;
    known.set(label, found);
    if (!('fault' in found)) {
      if (!request.changes || found.id !== standsIn(item, nodes)) targets.set(item.id, found.id);
    } else if (found.removed && request.byHand) targets.set(item.id, null);
    else refused.push({ what: `${quoted(item.text, item.id)}归入「${label}」`, reason: found.fault });
  }
  return { nodes, targets, refused };
}

type Target = { readonly nodes?: Nodes } & (
  | { readonly id: string | null }
  | { readonly fault: string; readonly removed?: true }
);

/** Where an item is without being moved: the theme that the program's has become, or none. */
function standsIn({ theme, noContent }: Item, nodes: Nodes): string | null | undefined {
  if (noContent) return undefined;
  return theme === null ? null : finalNode(nodes, theme)?.id;
}

function targetOf(label: string, nodes: Nodes, names: Names): Target {
  if (label === word.unthemed) return { id: null };
  const meant = names(label, nodes);
  switch (meant.kind) {
    case 'several':
      return { fault: `叫「${label}」的主题不止一个，请写成「上级${LEVEL_SIGN}名称」` };
    case 'theme':
      return nodes.get(meant.id)?.removed ? { fault: `「${label}」已要求删除`, removed: true } : { id: meant.id };
    case 'none':
      return made(meant.name, nodes, names);
  }
}

/** A new theme, inside another one when the label says so. */
function made(label: string, nodes: Nodes, names: Names): Target {
  const name = label.replace(/\s+/gu, ' ');
  const sign = name.indexOf(LEVEL_SIGN);
  const above = sign > 0 ? names(plain(name.slice(0, sign)), nodes) : undefined;
  const parent = above?.kind === 'theme' ? finalNode(nodes, above.id) : undefined;
  const inside = parent && !parent.removed && parent.parent === undefined;
  const own = inside ? name.slice(sign + 1) : name;
  const fault = nameFault(own);
  if (fault !== undefined) return { fault };
  const id = freshId(nodes);
  return { id, nodes: withNodes(nodes, [madeNode(id, own, inside ? parent.id : undefined)]) };
}
