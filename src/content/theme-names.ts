import type { ThemesResult } from '../core/results.js';
import { themeLabels } from '../core/theme-labels.js';

/** How the themes of a result are called: by labels that mean one theme only, and by the top-level theme they belong to. */
export function themeNames({ themes }: Pick<ThemesResult, 'themes'>) {
  const labels = themeLabels(themes);
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  return {
    labelOf: (id: string): string => labels.get(id) ?? '',
    topOf: (id: string): string => labels.get(byId.get(id)?.parent ?? id) ?? '',
    nameOf: (id: string | null | undefined): string => (id ? (byId.get(id)?.name ?? '') : ''),
  };
}
