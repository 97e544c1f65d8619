type Named = { readonly id: string; readonly name: string; readonly parent?: string | undefined };

/** Between the names of a theme and its sub-theme. */
export const LEVEL_SIGN = '／';

/**
 * A text for each theme by which it alone is meant: its name, or 「上级／名称」 where another theme has the same name. By id;
 * a top-level theme keeps its name.
 */
export function themeLabels(themes: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  const uses = new Map<string, number>();
  for (const { name } of themes) uses.set(name, (uses.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  const labels = new Map<string, string>();
  for (const theme of [...themes.filter(({ parent }) => !parent), ...themes.filter(({ parent }) => parent)]) {
    const { id, name, parent } = theme;
    const full = parent ? `${names.get(parent) ?? ''}${LEVEL_SIGN}${name}` : name;
    const label = unused(uses.get(name) === 1 ? name : full, taken);
    taken.add(label);
    labels.set(id, label);
  }
  return labels;
}

function unused(label: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const numbered = number === 2 ? label : `${label}（${number - 1}）`;
    if (!taken.has(numbered)) return numbered;
  }
}
