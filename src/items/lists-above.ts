import type { Node } from './nodes.js';

/** For each line the kinds of enumerators of the lists it stands in, outermost first: a line with one of them goes on above it. */
export function listsAbove(nodes: readonly Node[]): (readonly string[])[] {
  let open: readonly string[] = [];
  return nodes.map(({ kind, number }, index) => {
    if (kind === '') return open;
    const at = open.indexOf(kind);
    const beginsBelow = number === 1 && nodes[index - 1]?.heading === true;
    const above = at < 0 ? open : beginsBelow ? open.filter((other) => other !== kind) : open.slice(0, at);
    open = [...above, kind];
    return above;
  });
}
