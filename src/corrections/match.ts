import type { RefusedCorrection } from '../core/corrections.js';
import type { ThemeRow } from './corrections.js';
import { nameFault } from './names.js';
import { freshId, madeNode, type Node, type Nodes, withNodes } from './nodes.js';

/** A row of the sheet of themes and the theme it is about. */
export type Matched = { readonly row: ThemeRow; readonly id: string };
export type Match = {
  readonly nodes: Nodes;
  readonly matched: readonly Matched[];
  readonly refused: readonly RefusedCorrection[];
};

/**
 * Finds the theme of every row: the one of that id and name, or else the only one of that name, for ids change with the texts.
 * Rows for themes made by hand make them anew. A row that asks for nothing and finds nothing is passed over, and so is one for a
 * theme that was gone already where the result goes on from an earlier one, which has it behind itself.
 */
export function matchRows(rows: readonly ThemeRow[], start: Nodes, goesOn: boolean): Match {
  const matched: Matched[] = [];
  const refused: RefusedCorrection[] = [];
  const taken = new Set<string>();
  let nodes = start;
  for (const row of rows) {
    const name = row.name || row.newName;
    const fault = row.byHand ? nameFault(name) : undefined;
    if (fault !== undefined) {
      refused.push({ what: `主题「${name}」`, reason: fault });
      continue;
    }
    const known = row.byHand && row.computed === '' ? undefined : computedId(row, nodes);
    const id = known ?? (row.byHand ? madeId(row, nodes) : undefined);
    if (row.byHand && id !== undefined && !nodes.has(id))
      nodes = withNodes(nodes, [madeNode(id, name, remainderOf(id, nodes))]);
    if (id !== undefined && !taken.has(id)) {
      taken.add(id);
      matched.push({ row, id });
    } else if (isEdited(row) && !(goesOn && row.gone && id === undefined))
      refused.push(id === undefined ? missing(row) : twice(row));
  }
  return { nodes, matched, refused };
}

/** What a theme is called that holds what is left of a theme beside its sub-themes. */
export function remainderId(id: string): string {
  return `${id}-0`;
}

export function isRemainder(id: string): boolean {
  return id.endsWith('-0');
}

/** The theme whose remainder that is. */
export function wholeOf(remainder: string): string {
  return remainder.slice(0, -2);
}

function remainderOf(id: string, nodes: Nodes): string | undefined {
  const parent = isRemainder(id) ? wholeOf(id) : undefined;
  return parent !== undefined && nodes.has(parent) ? parent : undefined;
}

function madeId({ id, name }: ThemeRow, nodes: Nodes): string {
  if (nodes.get(id)?.name === name) return id;
  const own = /^c\d+$/u.test(id) || remainderOf(id, nodes) !== undefined;
  return own && !nodes.has(id) ? id : freshId(nodes);
}

function computedId({ id, computed, parent, parentByHand }: ThemeRow, nodes: Nodes): string | undefined {
  const same = nodes.get(id);
  if (same && isCalled(same, computed)) return id;
  const named = [...nodes.values()].filter((node) => isCalled(node, computed));
  if (named.length < 2 || parentByHand) return named.length === 1 ? named[0]?.id : undefined;
  const inside = named.filter((node) => parentName(node, nodes) === parent);
  return inside.length === 1 ? inside[0]?.id : undefined;
}

/** Whether the program, or the batch before, called it so, now or before it was renamed in an earlier batch. */
function isCalled({ computed }: Node, name: string): boolean {
  if (computed === undefined) return false;
  return [computed.name, computed.corrected?.name, computed.corrected?.before].includes(name);
}

function parentName({ parent }: Node, nodes: Nodes): string {
  return parent === undefined ? '' : (nodes.get(parent)?.name ?? '');
}

function isEdited(row: ThemeRow): boolean {
  return row.newName !== row.computed || row.remove || row.parentByHand || row.newParent !== row.parent;
}

function missing(row: ThemeRow): RefusedCorrection {
  const { id, computed, newName, remove } = row;
  const parent = row.parentByHand || row.newParent !== row.parent ? { parent: row.newParent } : {};
  return {
    what: `主题「${computed}」`,
    reason: '这次没有归出这个主题，可能材料有变动；保留到下次',
    theme: { id, computed, name: newName, ...parent, ...(remove && { remove }) },
  };
}

function twice({ row, computed }: ThemeRow): RefusedCorrection {
  return { what: `主题「${computed}」`, reason: `「主题」表第${row}行与前面一行是同一个主题，以前面的为准` };
}
