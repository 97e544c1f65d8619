import type { ThemesResult } from '../../core/results.js';
import type { Sheet } from '../../core/sheet.js';
import type { Entry } from '../entries.js';
import { keywordsOf } from '../overview.js';

/** The themes, one a row, with the quote that shows each best. */
export function themesSheet({ themes }: ThemesResult, entries: readonly Entry[]): Sheet {
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  return {
    name: '主题',
    columns: [
      { title: '序号', width: 7 },
      { title: '主题', width: 26 },
      { title: '条数', width: 9 },
      { title: '含重复', width: 10 },
      { title: '占比（%）', width: 11 },
      { title: '关键词', width: 34 },
      { title: '代表性原话', width: 60 },
    ],
    rows: themes.map((theme, index) => [
      index + 1,
      theme.name,
      theme.size,
      theme.received,
      Math.round(theme.share * 1000) / 10,
      keywordsOf(theme),
      texts.get(theme.representatives[0] ?? '') ?? '',
    ]),
  };
}
