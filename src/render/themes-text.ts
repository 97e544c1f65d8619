import { batchSentence, isNewTheme } from '../core/batches.js';
import { citation } from '../core/citation.js';
import { ledgerSentence } from '../core/ledger.js';
import type { ThemesResult } from '../core/results.js';
import { alignedLines, clipped } from './columns.js';
import { correctionLines } from './correction-lines.js';

const KEYWORDS_SHOWN = 5;
const QUOTES_SHOWN = 2;
const UNTHEMED_SHOWN = 5;
const NAME_WIDTH = 30;
const LINE_WIDTH = 96;

type Theme = ThemesResult['themes'][number];
/** A theme with its number: 3, or 3.1 for a sub-theme. */
type Numbered = { readonly number: string; readonly theme: Theme; readonly indent: string };

/** The result for a terminal: the ledger in a sentence, the themes as a table with sub-themes set in, a quote or two each. Ends in a line end. */
export function renderThemesText(result: ThemesResult): string {
  const { ledger, themes, items, corrections } = result;
  const unreadable = ledger.unreadable.map(({ file, reason }) => clipped(`读不出：${file}（${reason}）`, LINE_WIDTH));
  const byId = new Map(items.map((item) => [item.id, item]));
  const entries = numbered(themes);
  const parents = new Set(themes.flatMap(({ parent }) => parent ?? []));
  const quotes = entries.flatMap(({ number, theme, indent }) => [
    ...(indent === '' ? [''] : []),
    `${indent}${number}. ${clipped(theme.name, LINE_WIDTH)}`,
    ...(parents.has(theme.id) ? [] : theme.representatives.slice(0, QUOTES_SHOWN))
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap(({ text, source, meta }) => [
        `${indent}   「${clipped(text, LINE_WIDTH)}」`,
        `${indent}     —— ${clipped(citation(source, meta), LINE_WIDTH)}`,
      ]),
  ]);
  const outside = unthemedLines(items);
  const table = themes.length > 0 ? ['', ...themesTable(entries, result)] : [];
  const corrected = corrections ? ['', ...correctionLines(corrections)] : [];
  const batch = result.base ? [batchSentence(result)] : [];
  return `${[ledgerSentence(ledger), ...batch, ...unreadable, ...corrected, ...table, ...quotes, ...outside].join('\n')}\n`;
}

/** The first of the items that belong to no theme, and why. */
function unthemedLines(items: ThemesResult['items']): readonly string[] {
  const outside = items.filter(({ unthemed, duplicateOf }) => unthemed !== undefined && duplicateOf === undefined);
  if (outside.length === 0) return [];
  const shown = outside
    .slice(0, UNTHEMED_SHOWN)
    .map(({ text, unthemed = '' }) => `   「${clipped(text, LINE_WIDTH)}」（${unthemed}）`);
  const rest = outside.length - shown.length;
  return ['', '未归类：', ...shown, ...(rest > 0 ? [`   ……另有 ${rest} 条`] : [])];
}

function numbered(themes: readonly Theme[]): readonly Numbered[] {
  let top = 0;
  let inside = 0;
  return themes.map((theme) => {
    if (theme.parent === undefined) {
      inside = 0;
      return { number: `${++top}`, theme, indent: '' };
    }
    return { number: `${top}.${++inside}`, theme, indent: '   ' };
  });
}

function themesTable(entries: readonly Numbered[], result: ThemesResult): readonly string[] {
  const levels = entries.some(({ indent }) => indent !== '');
  return alignedLines(
    [
      { title: '序号', ...(!levels && { align: 'right' }) },
      { title: '主题' },
      { title: '条数', align: 'right' },
      { title: '含重复', align: 'right' },
      { title: '占比', align: 'right' },
      { title: '关键词' },
    ],
    entries.map(({ number, indent, theme, theme: { name, size, received, share, keywords } }) => [
      number,
      `${indent}${clipped(name, NAME_WIDTH)}${isNewTheme(result, theme) ? '（新出现）' : ''}`,
      String(size),
      String(received),
      `${(share * 100).toFixed(1)}%`,
      clipped(
        keywords
          .slice(0, KEYWORDS_SHOWN)
          .map(({ term }) => term)
          .join('、'),
        LINE_WIDTH,
      ),
    ]),
  );
}
