import type { Block } from '../core/block.js';
import { citation } from '../core/citation.js';
import { groupBy } from '../core/group-by.js';
import type { ThemesResult } from '../core/results.js';
import { themeLabels } from '../core/theme-labels.js';
import type { Entry } from './entries.js';
import { levelsOf, type ThemeResult } from './levels.js';
import { chineseNumeral } from './numerals.js';
import { keywordsOf } from './overview.js';
import { warning } from './quality.js';
import { foldedUnder, type Repeats, repeatsOf } from './repeats.js';

/** Quotes of a theme, and of a sub-theme. */
const QUOTES = 5;
const SUB_QUOTES = 3;

type Known = {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly byTheme: ReadonlyMap<string, readonly Entry[]>;
  readonly repeats: Repeats;
  readonly labels: ReadonlyMap<string, string>;
};

/** One section a theme, one inside it for each sub-theme: figures, keywords, and items that show what it is about, verbatim. */
export function themeBlocks({ themes }: ThemesResult, entries: readonly Entry[]): readonly Block[] {
  const known = {
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    byTheme: groupBy(entries, ({ theme }) => theme ?? ''),
    repeats: repeatsOf(entries),
    labels: themeLabels(themes),
  };
  return levelsOf(themes).flatMap(({ theme, children }, index) => [
    heading(2, `（${chineseNumeral(index + 1)}）${theme.name}`, theme, known),
    ...(children.length > 0 ? broad(theme, children, known) : single(theme, QUOTES, known)),
    ...children.flatMap((child, place) => [
      heading(3, `${place + 1}. ${child.name}`, child, known),
      ...single(child, SUB_QUOTES, known),
    ]),
  ]);
}

/** An entry as a quote with the place it comes from, and its repeats folded under it. */
export function quoteOf(entry: Entry, repeats: Repeats): Block {
  const { text, source, meta } = entry;
  return { kind: 'quote', text, cite: citation(source, meta), ...foldedUnder(entry, repeats) };
}

function heading(level: 2 | 3, text: string, { id, name }: ThemeResult, { labels }: Known): Block {
  return { kind: 'heading', level, text, id, choice: labels.get(id) ?? name };
}

function broad(theme: ThemeResult, children: readonly ThemeResult[], { byTheme }: Known): readonly Block[] {
  const members = children.flatMap(({ id }) => byTheme.get(id) ?? []);
  const parts = children.map(({ name, size }) => `「${name}」${size}条`).join('、');
  return [
    {
      kind: 'paragraph',
      text: `${figures(theme, members)}${keywords(theme)}下分${children.length}个子主题：${parts}。${warning(theme)}`,
    },
  ];
}

function single(theme: ThemeResult, quotes: number, { byId, byTheme, repeats }: Known): readonly Block[] {
  const quoted = theme.representatives.slice(0, quotes).flatMap((id) => byId.get(id) ?? []);
  return [
    {
      kind: 'paragraph',
      text: `${figures(theme, byTheme.get(theme.id) ?? [])}${keywords(theme)}${warning(theme)}${quoted.length > 0 ? '原话摘录如下：' : ''}`,
    },
    ...quoted.map((entry) => quoteOf(entry, repeats)),
  ];
}

function keywords(theme: ThemeResult): string {
  const words = keywordsOf(theme);
  return words === '' ? '' : `关键词：${words}。`;
}

function figures({ size, received }: ThemeResult, members: readonly Entry[]): string {
  if (size === 0) return '没有意见建议归入本类。';
  const repeated = received > size ? `（含重复${received}条）` : '';
  return `共${size}条${repeated}，来自${origins(members)}。`;
}

function origins(members: readonly Entry[]): string {
  const units = members.flatMap(({ meta }) => meta.单位?.trim() || []);
  if (units.length === 0) return `${new Set(members.map(({ source }) => source.file)).size}个文件`;
  const untold = members.length - units.length;
  return `${new Set(units).size}个单位${untold > 0 ? `，另有${untold}条未注明单位` : ''}`;
}
