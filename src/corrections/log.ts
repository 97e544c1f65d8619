import type { AppliedCorrection, GoneTheme } from '../core/corrections.js';
import type { ThemesResult } from '../core/results.js';
import { isRemainder } from './match.js';
import { OTHERS } from './merge.js';
import { finalNode, type Node, type Nodes } from './nodes.js';

/** The program's themes that are no more, with what a later run needs to do the same again. */
export function goneThemes(before: Nodes, { themes }: Pick<ThemesResult, 'themes'>): readonly GoneTheme[] {
  const left = new Map(themes.map((theme) => [theme.id, theme]));
  const nameOf = (id: string | undefined) => (id === undefined ? null : (finalNode(before, id)?.name ?? null));
  return [...before.values()].flatMap((node): readonly GoneTheme[] => {
    const { id, computed, parentByHand } = node;
    if (left.has(id) || (!computed && !isRemainder(id))) return [];
    const end = node.into === undefined ? undefined : finalNode(before, node.id);
    const { name, parent } = end ?? node;
    const row = { id, computed: computed?.name ?? null, name, parent: nameOf(parent) };
    if (end) return [{ ...row, why: 'merge' }];
    const byHand = parentByHand ? { parentByHand } : {};
    if (node.removed) return inRemoved(node, before) ? [] : [{ ...row, ...byHand, why: 'remove' }];
    return computed ? [{ ...row, ...byHand, why: 'empty' }] : [];
  });
}

/** A sub-theme that went with the theme it stood in. */
function inRemoved({ parent }: Node, nodes: Nodes): boolean {
  return parent !== undefined && nodes.get(parent)?.removed === true;
}

/** What the corrections changed, told from the two states alone, so that the same corrections are told the same way on every run. */
export function appliedTo(before: ThemesResult, after: Omit<ThemesResult, 'corrections'>, gone: readonly GoneTheme[]) {
  const names = new Map([...before.themes, ...after.themes].map(({ id, name }) => [id, name]));
  const computed = new Map(before.themes.map((theme) => [theme.id, theme]));
  const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? null) : null);
  return [
    ...after.themes.flatMap((theme) => ofTheme(theme, computed.get(theme.id), nameOf)),
    ...gone.map((theme) => ofGone(theme, computed)),
    ...movesOf(movedNow(before.items, after.items), computed, nameOf),
  ];
}

type Theme = ThemesResult['themes'][number];
type NameOf = (id: string | null | undefined) => string | null;

function ofTheme({ name, size, parent, corrected }: Theme, computed: Theme | undefined, nameOf: NameOf) {
  if (!corrected) return [];
  const entries: AppliedCorrection[] = [];
  if (!computed) entries.push({ kind: 'create', from: null, to: name, count: size });
  else if (computed.name !== name) entries.push({ kind: 'rename', from: computed.name, to: name });
  const asBefore = computed?.corrected !== undefined && computed.parent === parent;
  if (corrected.parent !== undefined && !asBefore)
    entries.push({ kind: 'parent', theme: name, from: nameOf(corrected.parent), to: nameOf(parent) });
  return entries;
}

function ofGone({ id, computed, name, why }: GoneTheme, themes: ReadonlyMap<string, Theme>): AppliedCorrection {
  const count = themes.get(id)?.size;
  return {
    kind: why,
    from: computed ?? OTHERS,
    to: why === 'merge' ? name : null,
    ...(count !== undefined && { count }),
  };
}

/** Items that a hand moved, those aside that an earlier batch left where they are. */
function movedNow(before: ThemesResult['items'], after: ThemesResult['items']): ThemesResult['items'] {
  const earlier = new Map(before.flatMap((item) => (item.corrected ? [[item.id, item.theme] as const] : [])));
  return after.filter(
    ({ id, theme, corrected }) =>
      corrected?.by === 'item' && earlier.get(id) !== theme && (corrected.from !== theme || corrected.noContent),
  );
}

/** How many items were moved by hand from where to where. */
function movesOf(items: ThemesResult['items'], computed: ReadonlyMap<string, Theme>, nameOf: NameOf) {
  const moves = new Map<string, AppliedCorrection & { readonly count: number }>();
  for (const { corrected, theme } of items) {
    const from = corrected?.from == null ? null : (computed.get(corrected.from)?.name ?? null);
    const silent = corrected?.noContent ? { noContent: corrected.noContent } : {};
    const key = JSON.stringify([from, theme, silent]);
    const count = (moves.get(key)?.count ?? 0) + 1;
    moves.set(key, { kind: 'move', from, to: nameOf(theme), count, ...silent });
  }
  return [...moves.values()];
}
