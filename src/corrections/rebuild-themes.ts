import type { ThemesResult } from '../core/results.js';
import { mostFrequent, together } from './describe.js';
import type { Item } from './find-items.js';
import { OTHERS } from './merge.js';
import { type ComputedTheme, childrenOf, finalNode, liveNodes, type Node, type Nodes } from './nodes.js';

type Theme = ThemesResult['themes'][number];
/** The items of each theme without sub-themes: those counted, and with repeats. */
export type Members = {
  readonly distinct: ReadonlyMap<string, readonly Item[]>;
  readonly received: ReadonlyMap<string, number>;
};

/** Representatives of a theme that had to be chosen anew. */
const SHOWN = 5;

/** The themes counted and described anew, largest first, ties by name, each with its sub-themes after it, what is left over last; those made by hand are of this `batch`. */
export function rebuiltThemes(nodes: Nodes, members: Members, batch?: number): readonly Theme[] {
  const themed = [...members.distinct.values()].reduce((sum, items) => sum + items.length, 0);
  const inside = (id: string): readonly Theme[] =>
    largestFirst(childrenOf(nodes, id).map((node) => themeOf(node, nodes, members, themed, batch)));
  const tops = liveNodes(nodes).filter(({ parent }) => parent === undefined);
  return largestFirst(tops.map((node) => themeOf(node, nodes, members, themed, batch))).flatMap((theme) => [
    theme,
    ...inside(theme.id),
  ]);
}

function themeOf(node: Node, nodes: Nodes, members: Members, themed: number, batch: number | undefined): Theme {
  const leaves = [node, ...childrenOf(nodes, node.id)];
  const items = leaves.flatMap(({ id }) => members.distinct.get(id) ?? []);
  const received = leaves.reduce((sum, { id }) => sum + (members.received.get(id) ?? 0), 0);
  return {
    ...described(node, nodes, items),
    ...(node.computed === undefined && batch !== undefined && { since: batch }),
    size: items.length,
    received,
    share: items.length / Math.max(1, themed),
  };
}

/** What is said of a theme beside its figures: as the program said it, joined for themes that were merged. */
function described(node: Node, nodes: Nodes, items: readonly Item[]): Omit<Theme, 'size' | 'received' | 'share'> {
  const { id, name, parent, computed } = node;
  const sources = [...nodes.values()].flatMap((other) =>
    other.computed && finalNode(nodes, other.id)?.id === id ? [other.computed] : [],
  );
  const kept = computed !== undefined && sources.length === 1;
  const renamed = computed?.name !== name;
  const said = sources.length > 0 ? together(sources) : mostFrequent(items);
  return {
    id,
    name,
    alternatives: computed?.alternatives ?? [],
    keywords: kept ? computed.keywords : said.keywords,
    representatives: present(said.representatives, items, computed),
    ...(parent !== undefined && { parent }),
    ...(computed?.since !== undefined && { since: computed.since }),
    ...(kept && !renamed && computed.stance && { stance: computed.stance }),
    ...(kept && computed.quality && { quality: computed.quality }),
    ...corrected(node, renamed),
  };
}

function corrected({ computed, parentByHand }: Node, renamed: boolean): Pick<Theme, 'corrected'> {
  const before = computed?.corrected;
  if (!renamed && !parentByHand) return before === undefined ? {} : { corrected: before };
  const name = before === undefined ? (computed?.name ?? null) : before.name;
  const earlier = before?.name === null && renamed ? { before: computed?.name } : {};
  const above = before?.parent === undefined && parentByHand ? (computed?.parent ?? null) : before?.parent;
  return { corrected: { name, ...earlier, ...(above !== undefined && { parent: above }) } };
}

/** Those of the representatives that still belong to the theme; the surest of its items when none does. */
function present(
  representatives: readonly string[],
  items: readonly Item[],
  computed: ComputedTheme | undefined,
): readonly string[] {
  const ids = new Set(items.map(({ id }) => id));
  const left = representatives.filter((id) => ids.has(id));
  if (left.length > 0) return left;
  const surest = [...items].sort((a, b) => b.membership - a.membership || (a.id < b.id ? -1 : 1));
  return surest.slice(0, Math.max(SHOWN, computed?.representatives.length ?? 0)).map(({ id }) => id);
}

function largestFirst(themes: readonly Theme[]): Theme[] {
  const isRest = ({ parent, name }: Theme) => Number(parent !== undefined && name === OTHERS);
  return [...themes].sort((a, b) => isRest(a) - isRest(b) || b.size - a.size || (a.name < b.name ? -1 : 1));
}
