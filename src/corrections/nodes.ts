import type { RefusedCorrection } from '../core/corrections.js';
import type { ThemesResult } from '../core/results.js';

export type ComputedTheme = ThemesResult['themes'][number];

/** A theme on its way to its corrected state. */
export type Node = {
  readonly id: string;
  /** What the program found; undefined for a theme made by hand. */
  readonly computed: ComputedTheme | undefined;
  readonly name: string;
  readonly parent: string | undefined;
  readonly parentByHand: boolean;
  readonly removed: boolean;
  /** Its name was given just now, so that the same name means the same theme wherever it stands. */
  readonly named: boolean;
  /** The id of the theme that it was merged into by an earlier correction. */
  readonly follows: string | undefined;
  /** The id of the theme it was merged into. */
  readonly into: string | undefined;
};
export type Nodes = ReadonlyMap<string, Node>;

/** The themes so far, and the corrections that were found impossible. */
export type Plan = { readonly nodes: Nodes; readonly refused: readonly RefusedCorrection[] };

const untouched = { parentByHand: false, removed: false, named: false, follows: undefined, into: undefined };

export function startNodes({ themes }: ThemesResult): Nodes {
  return new Map(
    themes.map((computed) => {
      const { id, name, parent } = computed;
      return [id, { ...untouched, id, computed, name, parent }];
    }),
  );
}

/** A theme made by hand. */
export function madeNode(id: string, name: string, parent?: string): Node {
  return { ...untouched, id, computed: undefined, name, parent };
}

/** The theme under another, or at the top. */
export function under(node: Node, parent: string | undefined): Node {
  return { ...node, parent, parentByHand: node.computed !== undefined && node.computed.parent !== parent };
}

/** The nodes with some of them replaced or added. */
export function withNodes(nodes: Nodes, changed: Iterable<Node>): Nodes {
  return new Map([...nodes, ...[...changed].map((node) => [node.id, node] as const)]);
}

/** The nodes that neither were removed nor went into another. */
export function liveNodes(nodes: Nodes): Node[] {
  return [...nodes.values()].filter(({ removed, into }) => !removed && into === undefined);
}

/** Where a theme went: itself, or what it was merged into. */
export function finalNode(nodes: Nodes, id: string): Node | undefined {
  let node = nodes.get(id);
  for (let steps = nodes.size; node?.into !== undefined && steps > 0; steps--) node = nodes.get(node.into);
  return node;
}

export function childrenOf(nodes: Nodes, id: string): Node[] {
  return liveNodes(nodes).filter(({ parent }) => parent === id);
}

/** The next unused id for a theme made by hand: c1, c2 … */
export function freshId(nodes: Nodes): string {
  for (let number = 1; ; number++) if (!nodes.has(`c${number}`)) return `c${number}`;
}
