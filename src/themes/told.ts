import { dissolved } from './cluster/dissolve.js';
import type { Grouping } from './cluster/index.js';
import type { Described } from './describe/index.js';
import type { Matrix } from './maths/matrix.js';

/** A grouping with its themes. */
export type Told = { readonly grouping: Grouping; readonly described: readonly Described[] };

/**
 * Describes a grouping, and dissolves groups that no words tell into their nearest neighbours: nobody can act on a theme that has no
 * name. A theme that the user asked for stays; so do all where as many as half cannot be named. Sub-themes of which as many as half
 * cannot be named become one again.
 */
export function told(points: Matrix, grouping: Grouping, describe: (grouping: Grouping) => Described[]): Told {
  const described = describe(grouping);
  const gone = new Set([
    ...(grouping.choice.by === 'data' ? vagueThemes(described) : []),
    ...described.flatMap(({ children }) => vagueParts(children)),
  ]);
  if (gone.size === 0) return { grouping, described };
  const clear = dissolved(points, grouping, gone);
  return { grouping: clear, described: describe(clear) };
}

/** The groups of themes that no words tell, if they are fewer than half of all. */
function vagueThemes(described: readonly Described[]): readonly number[] {
  const vague = described.filter(({ isVague }) => isVague);
  return vague.length * 2 < described.length ? vague.flatMap(({ groups }) => groups) : [];
}

/** The groups of sub-themes that no words tell; all but one where these are half of them. */
function vagueParts(children: readonly Described[]): readonly number[] {
  const vague = children.filter(({ isVague }) => isVague);
  const gone = vague.length * 2 < children.length ? vague : children.slice(1);
  return vague.length > 0 ? gone.flatMap(({ groups }) => groups) : [];
}
