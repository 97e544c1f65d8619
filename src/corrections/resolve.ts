import { LEVEL_SIGN, themeLabels } from '../core/theme-labels.js';
import type { ThemeRow } from './corrections.js';
import type { Matched } from './match.js';
import { finalNode, liveNodes, type Nodes } from './nodes.js';

/** What a name stands for: a theme, several (so nobody knows which), or none yet, and then the name that it ought to have. */
export type Meant =
  | { readonly kind: 'theme'; readonly id: string }
  | { readonly kind: 'several' }
  | { readonly kind: 'none'; readonly name: string };

/**
 * Tells what names in the workbook mean. A name that the sheet of themes had when it was written means that row's theme,
 * whatever it is called now; other names mean the themes as they are called now, written 「上级／名称」 where need be.
 */
export function writtenNames(rows: readonly ThemeRow[], matched: readonly Matched[]) {
  const shown = writtenRows(rows);
  const ids = new Map(matched.map(({ row, id }) => [row, id]));
  return (given: string, nodes: Nodes): Meant => {
    const row = shown.get(plain(given));
    const id = row && ids.get(row);
    if (id === undefined) return meaningNow(row?.newName ?? given, nodes);
    return { kind: 'theme', id: finalNode(nodes, id)?.id ?? id };
  };
}

export type Names = ReturnType<typeof writtenNames>;

/** A label with its sign between levels and its white space in one form, by which names are compared: 食堂 与 菜价 is 食堂与菜价. */
export function plain(label: string): string {
  return written(label).replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}

/** A label as a new theme takes it. */
function written(label: string): string {
  return label
    .replace(/\s*[/／]\s*/gu, LEVEL_SIGN)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The labels that the sheet of themes has for its themes, in plain form. */
export function writtenLabels(rows: readonly ThemeRow[]): ReadonlySet<string> {
  return new Set(writtenRows(rows).keys());
}

/** Themes that were gone when the sheet was written are meant only where no other has the name. */
function writtenRows(rows: readonly ThemeRow[]): ReadonlyMap<string, ThemeRow> {
  const shown = rows.filter(({ gone }) => !gone).map((row, index) => ({ row, id: String(index) }));
  const tops = new Map(shown.flatMap(({ row, id }) => (row.parent === '' ? [[row.name, id] as const] : [])));
  const labels = themeLabels(shown.map(({ row, id }) => ({ id, name: row.name, parent: tops.get(row.parent) })));
  const gone = rows
    .filter((row) => row.gone && !row.merged)
    .map((row) => [plain(row.name || row.newName), row] as const);
  return new Map([...gone, ...shown.map(({ row, id }) => [plain(labels.get(id) ?? ''), row] as const)]);
}

function meaningNow(given: string, nodes: Nodes): Meant {
  const label = plain(given);
  const live = liveNodes(nodes);
  const labels = themeLabels(live);
  const labelled = live.find(({ id }) => plain(labels.get(id) ?? '') === label);
  if (labelled) return { kind: 'theme', id: labelled.id };
  const full = live.filter(({ name, parent }) => label === fullName(name, parent, nodes));
  const named = full.length > 0 ? full : live.filter(({ name }) => plain(name) === label);
  const [first] = named;
  if (named.length > 1) return { kind: 'several' };
  if (first) return { kind: 'theme', id: first.id };
  const gone = [...nodes.values()].find(({ name, removed, into }) => (removed || into) && plain(name) === label);
  const end = gone && finalNode(nodes, gone.id);
  return end ? { kind: 'theme', id: end.id } : { kind: 'none', name: written(given) };
}

function fullName(name: string, parent: string | undefined, nodes: Nodes): string {
  return plain(`${parent === undefined ? '' : (nodes.get(parent)?.name ?? '')}${LEVEL_SIGN}${name}`);
}
