import type { ThemesResult } from '../../core/results.js';
import type { Sheet } from '../../core/sheet.js';
import type { Entry } from '../entries.js';
import { ledgerEquation } from '../ledger.js';
import { levelsOf, type ThemeResult } from '../levels.js';

/** The ledger figure by figure, the sums written out, and the files that could not be read. */
export function checkSheet({ ledger, themes }: ThemesResult, entries: readonly Entry[]): Sheet {
  const { files, unreadable, documents, items, duplicates, nearDuplicates, noContent, themed, unthemed } = ledger;
  const levels = levelsOf(themes);
  return {
    name: '核对',
    columns: [
      { title: '项目', width: 24 },
      { title: '数量', width: 10 },
      { title: '说明', width: 80 },
    ],
    rows: [
      ['读取文件', files, '含读不出的文件'],
      ['其中读不出', unreadable.length, '内容未计入以下各项'],
      ['收到（份）', documents, ''],
      ['收到（条）', items, ledgerEquation(ledger)],
      ['归入主题', themed, `共${ledger.themes}类：${sumOf(levels.map(({ theme }) => theme))}＝${themed}`],
      ...levels
        .filter(({ children }) => children.length > 0)
        .map(({ theme, children }) => [`其中${theme.name}`, theme.size, `${sumOf(children)}＝${theme.size}`]),
      ['未归类', unthemed, ''],
      [
        '重复',
        duplicates,
        `内容已在前文出现，不再计入主题条数${nearDuplicates > 0 ? `；其中文字相近的${nearDuplicates}条` : ''}`,
      ],
      ['无实质内容', noContent, '只计数，不参与归类'],
      ['台账行数', entries.length, '「台账」表每条一行，应与收到条数一致'],
      ...unreadable.map(({ file, reason }) => ['读不出的文件', '', `${file}：${reason}`]),
    ],
  };
}

function sumOf(themes: readonly ThemeResult[]): string {
  return themes.length > 0 ? themes.map(({ size }) => size).join('＋') : '0';
}
