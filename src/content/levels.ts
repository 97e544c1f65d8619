import type { ThemesResult } from '../core/results.js';

export type ThemeResult = ThemesResult['themes'][number];
/** A top-level theme with its sub-themes, in the order of the result. */
export type Level = { readonly theme: ThemeResult; readonly children: readonly ThemeResult[] };

/** The themes as two levels. */
export function levelsOf(themes: readonly ThemeResult[]): readonly Level[] {
  const children = new Map<string, ThemeResult[]>();
  for (const theme of themes)
    if (theme.parent !== undefined) children.set(theme.parent, [...(children.get(theme.parent) ?? []), theme]);
  return themes
    .filter(({ parent }) => parent === undefined)
    .map((theme) => ({ theme, children: children.get(theme.id) ?? [] }));
}

/** Whether some theme has sub-themes. */
export function hasLevels({ themes }: Pick<ThemesResult, 'themes'>): boolean {
  return themes.some(({ parent }) => parent !== undefined);
}

/** The themes without sub-themes: those that items stand in. */
export function leavesOf(themes: readonly ThemeResult[]): readonly ThemeResult[] {
  const parents = new Set(themes.flatMap(({ parent }) => parent ?? []));
  return themes.filter(({ id }) => !parents.has(id));
}
