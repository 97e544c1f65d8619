import type { Block } from '../core/block.js';
import { citation } from '../core/citation.js';
import type { ThemesResult } from '../core/results.js';
import type { Entry } from './entries.js';
import { chineseNumeral } from './numerals.js';
import { keywordsOf } from './overview.js';

const QUOTES_SHOWN = 5;

/** One section a theme: its figures, its keywords, and items that show what it is about, verbatim. */
export function themeBlocks({ themes }: ThemesResult, entries: readonly Entry[]): readonly Block[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return themes.flatMap((theme, index): readonly Block[] => {
    const members = entries.filter((entry) => entry.theme === theme.id);
    const quoted = theme.representatives.slice(0, QUOTES_SHOWN).flatMap((id) => byId.get(id) ?? []);
    return [
      { kind: 'heading', level: 2, text: `（${chineseNumeral(index + 1)}）${theme.name}`, id: theme.id },
      { kind: 'paragraph', text: `${figures(theme, members)}关键词：${keywordsOf(theme)}。原话摘录如下：` },
      ...quoted.map(quoteOf),
    ];
  });
}

/** An entry as a quote with the place it comes from. */
export function quoteOf({ text, source, meta }: Entry): Block {
  return { kind: 'quote', text, cite: citation(source, meta) };
}

function figures({ size, received }: ThemesResult['themes'][number], members: readonly Entry[]): string {
  const repeated = received > size ? `（含重复${received}条）` : '';
  return `共${size}条${repeated}，来自${origins(members)}。`;
}

function origins(members: readonly Entry[]): string {
  const units = members.flatMap(({ meta }) => meta.单位?.trim() || []);
  if (units.length === 0) return `${new Set(members.map(({ source }) => source.file)).size}个文件`;
  const untold = members.length - units.length;
  return `${new Set(units).size}个单位${untold > 0 ? `，另有${untold}条未注明单位` : ''}`;
}
