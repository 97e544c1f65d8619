import type { Theme } from '../../core/theme.js';
import { type Plain, withFreeName } from './slots.js';

/** New themes, largest first, under ids and names that the old ones do not have; `ids` are in the order of `described`. */
export function freshThemes(
  described: readonly Plain[],
  old: readonly Theme[],
): { readonly themes: readonly Theme[]; readonly ids: readonly string[] } {
  const taken = new Set(old.map(({ name }) => name));
  const next = 1 + Math.max(0, ...old.map(({ id }) => Number(/^t(\d+)/u.exec(id)?.[1] ?? 0)));
  const ids: string[] = [];
  const themes = described
    .map((theme, slot) => ({ theme, slot }))
    .sort((a, b) => b.theme.size - a.theme.size || (a.theme.name < b.theme.name ? -1 : 1))
    .map(({ theme, slot }, place): Theme => {
      const id = `t${next + place}`;
      ids[slot] = id;
      return { id, ...withFreeName(theme, taken) };
    });
  return { themes, ids };
}

/** A theme with the numbers of what it holds now; a theme with sub-themes holds what they hold. */
export function recounted(
  theme: Theme,
  all: readonly Theme[],
  counted: ReadonlyMap<string, Pick<Theme, 'size' | 'received'> | undefined>,
  themed: number,
): Theme {
  const parts = [theme.id, ...descendants(theme.id, all)].flatMap((id) => counted.get(id) ?? []);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return {
    ...theme,
    size,
    received: parts.reduce((sum, part) => sum + part.received, 0),
    share: themed === 0 ? 0 : size / themed,
  };
}

function descendants(id: string, all: readonly Theme[]): string[] {
  return all.filter(({ parent }) => parent === id).flatMap((child) => [child.id, ...descendants(child.id, all)]);
}
