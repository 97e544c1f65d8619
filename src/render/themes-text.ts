import { citation } from '../core/citation.js';
import { ledgerSentence } from '../core/ledger.js';
import type { ThemesResult } from '../core/results.js';
import { alignedLines, clipped } from './columns.js';

const KEYWORDS_SHOWN = 5;
const QUOTES_SHOWN = 2;
const NAME_WIDTH = 30;
const LINE_WIDTH = 96;

type Theme = ThemesResult['themes'][number];

/** The result for a terminal: the ledger in a sentence, the themes as a table, a quote or two each. Ends in a line end. */
export function renderThemesText(result: ThemesResult): string {
  const { ledger, themes, items } = result;
  const unreadable = ledger.unreadable.map(({ file, reason }) => clipped(`读不出：${file}（${reason}）`, LINE_WIDTH));
  const byId = new Map(items.map((item) => [item.id, item]));
  const quotes = themes.flatMap((theme, index) => [
    '',
    `${index + 1}. ${clipped(theme.name, LINE_WIDTH)}`,
    ...theme.representatives
      .slice(0, QUOTES_SHOWN)
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap(({ text, source, meta }) => [
        `   「${clipped(text, LINE_WIDTH)}」`,
        `     —— ${clipped(citation(source, meta), LINE_WIDTH)}`,
      ]),
  ]);
  const table = themes.length > 0 ? ['', ...themesTable(themes)] : [];
  return `${[ledgerSentence(ledger), ...unreadable, ...table, ...quotes].join('\n')}\n`;
}

function themesTable(themes: readonly Theme[]): readonly string[] {
  return alignedLines(
    [
      { title: '序号', align: 'right' },
      { title: '主题' },
      { title: '条数', align: 'right' },
      { title: '含重复', align: 'right' },
      { title: '占比', align: 'right' },
      { title: '关键词' },
    ],
    themes.map(({ name, size, received, share, keywords }, index) => [
      String(index + 1),
      clipped(name, NAME_WIDTH),
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
