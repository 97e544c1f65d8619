import { ledgerSentence } from '../content/index.js';
import type { Report } from '../core/report.js';
import { alignedLines, clipped } from '../render/columns.js';
import { correctionLines } from '../render/correction-lines.js';
import type { Colours } from './colour.js';

const SHOWN_THEMES = 10;
const NAME_COLUMNS = 40;

/** What the terminal shows after a report is written: the ledger, the largest themes, the files. */
export function* reportSummary({ result }: Report, paths: readonly string[], { bold }: Colours): Generator<string> {
  yield `${ledgerSentence(result.ledger)}\n`;
  const top = result.themes.filter(({ parent }) => parent === undefined).sort((a, b) => b.size - a.size);
  if (top.length > 0) {
    const title = top.length > SHOWN_THEMES ? `主要主题（前 ${SHOWN_THEMES} 类，共 ${top.length} 类）` : '主题';
    const [header = '', ...rows] = alignedLines(
      [{ title }, { title: '条数', align: 'right' }, { title: '占比', align: 'right' }],
      top
        .slice(0, SHOWN_THEMES)
        .map(({ name, size, share }) => [clipped(name, NAME_COLUMNS), `${size}`, percent(share)]),
    );
    yield `\n${bold(header)}\n${rows.map((row) => `${row}\n`).join('')}`;
  }
  if (result.corrections) yield `\n${[...correctionLines(result.corrections)].join('\n')}\n`;
  yield `\n${bold('已写入')}\n${paths.map((path) => `  ${path}\n`).join('')}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
