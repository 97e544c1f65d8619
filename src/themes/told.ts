import { dissolved } from './cluster/dissolve.js';
import type { Grouping } from './cluster/index.js';
import { leavesOf } from './cluster/levels.js';
import { type Describe, type Described, type LevelTheme, nested } from './describe/index.js';
import type { Matrix } from './maths/matrix.js';

/** A grouping with its themes. */
export type Told = { readonly grouping: Grouping; readonly described: readonly Described[] };

/**
 * Describes a grouping, and dissolves groups that no words tell into their nearest neighbours: nobody can act on a theme that has no
 * name, or one that would not be understood. A theme that the user asked for stays, and so do at least half of all. Sub-themes of
 * which as many as half cannot be named become one again.
 */
export function told(points: Matrix, found: Grouping, describe: Describe): Told {
  const themes = describe.broad(found);
  const vague = found.choice.by === 'data' ? vagueThemes(themes) : [];
  const gone = new Set(vague.flatMap((broad) => leavesOf(found.parents, broad)));
  const clear = gone.size > 0 ? dissolved(points, found, gone) : found;
  return toldInside(points, clear, gone.size > 0 ? describe.broad(clear) : themes, describe);
}

function toldInside(points: Matrix, found: Grouping, broad: readonly LevelTheme[], describe: Describe): Told {
  const inside = broad.map(({ name }, place) => describe.inside(found, place, name));
  const vague = inside.map(vagueParts);
  const gone = new Set(
    vague.flatMap((parts, place) => {
      const leaves = leavesOf(found.parents, place);
      return parts.flatMap((part) => leaves[part] ?? []);
    }),
  );
  if (gone.size === 0) return { grouping: found, described: nested(found, broad, inside) };
  const grouping = dissolved(points, found, gone);
  const again = broad.map(({ name }, place) =>
    vague[place]?.length ? describe.inside(grouping, place, name) : (inside[place] ?? []),
  );
  return { grouping, described: nested(grouping, broad, again) };
}

/** Places of the themes that no words tell, fewer than half of all; of more the smaller ones. */
function vagueThemes(themes: readonly LevelTheme[]): readonly number[] {
  const size = (place: number) => themes[place]?.size ?? 0;
  const vague = placesOfVague(themes).sort((a, b) => size(a) - size(b) || a - b);
  return vague.slice(0, (themes.length - 1) >> 1);
}

/** Places of the sub-themes that no words tell; all but one where these are half of them. */
function vagueParts(parts: readonly LevelTheme[]): readonly number[] {
  const vague = placesOfVague(parts);
  return vague.length === 0 || vague.length * 2 < parts.length ? vague : parts.map((_, place) => place).slice(1);
}

function placesOfVague(themes: readonly LevelTheme[]): number[] {
  return themes.flatMap(({ isVague }, place) => (isVague ? [place] : []));
}
