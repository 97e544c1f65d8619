import type { RefusedCorrection } from '../core/corrections.js';
import type { ThemesResult } from '../core/results.js';
import { themeLabels } from '../core/theme-labels.js';
import { finalNode, type Nodes } from './nodes.js';
import type { Names } from './resolve.js';

/** Corrections that wait for their items, with the themes that they want under the names that these have by now. */
export function withNamesNow(
  refused: readonly RefusedCorrection[],
  themes: ThemesResult['themes'],
  nodes: Nodes,
  names: Names,
): readonly RefusedCorrection[] {
  const labels = themeLabels(themes);
  return refused.map((entry) => {
    const to = entry.item?.to;
    const meant = to === undefined ? undefined : names(to, nodes);
    const id = meant?.kind === 'theme' ? finalNode(nodes, meant.id)?.id : undefined;
    const label = id === undefined ? undefined : labels.get(id);
    return entry.item && label !== undefined ? { ...entry, item: { ...entry.item, to: label } } : entry;
  });
}

/** Themes added by hand to which nothing came, and which so did not come about. */
export function madeForNothing(
  made: readonly { readonly id: string; readonly name: string }[],
  themes: ThemesResult['themes'],
  nodes: Nodes,
): readonly RefusedCorrection[] {
  const ids = new Set(themes.map(({ id }) => id));
  return made.flatMap(({ id, name }) =>
    ids.has(finalNode(nodes, id)?.id ?? id)
      ? []
      : [{ what: `新增主题「${name}」`, reason: '没有意见建议归入它，没有设立；请先把意见建议改归到它' }],
  );
}
