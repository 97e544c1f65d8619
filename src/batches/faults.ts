import type { ThemesResult } from '../core/results.js';

/** Where an earlier result contradicts itself, in a few words; undefined when it adds up. */
export function contradictionIn({ ledger, themes, items }: ThemesResult): string | undefined {
  const known = new Map(themes.map((theme) => [theme.id, theme]));
  const ids = new Set(items.map(({ id }) => id));
  const sizes = sizesOf(items);
  const size = (theme: string) =>
    themes.reduce((sum, { id, parent }) => sum + (id === theme || parent === theme ? (sizes.get(id) ?? 0) : 0), 0);
  if (known.size < themes.length) return '有两个主题的 id 相同';
  if (ids.size < items.length) return '有两条意见的 id 相同';
  if (ledger.items !== items.length) return `记有${ledger.items}条，实有${items.length}条`;
  if (themes.some(({ name }) => name.trim() === '')) return '有的主题没有名称';
  const full = themes.map(({ name, parent }) => JSON.stringify([parent, name]));
  if (new Set(full).size < themes.length) return '有两个主题同名';
  if (themes.some(({ parent }) => parent !== undefined && known.get(parent)?.parent !== undefined))
    return '子主题下面还有子主题';
  if (themes.some(({ parent }) => parent !== undefined && !known.has(parent))) return '有子主题的上级不在其中';
  if (items.some(({ theme }) => theme !== null && !known.has(theme))) return '有意见的主题不在其中';
  if (items.some(({ duplicateOf }) => duplicateOf !== undefined && !ids.has(duplicateOf)))
    return '有重复的意见，首次出现的那一条不在其中';
  const wrong = themes.find((theme) => theme.size !== size(theme.id));
  return wrong && `主题「${wrong.name}」记有${wrong.size}条，实有${size(wrong.id)}条`;
}

/** Items that count, by the theme they stand in. */
function sizesOf(items: ThemesResult['items']): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { theme, noContent, duplicateOf } of items)
    if (theme !== null && !noContent && duplicateOf === undefined) sizes.set(theme, (sizes.get(theme) ?? 0) + 1);
  return sizes;
}
