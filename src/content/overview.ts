import type { Block } from '../core/block.js';
import type { ThemesResult } from '../core/results.js';
import { chineseNumeral } from './numerals.js';

const KEYWORDS_SHOWN = 5;
const LEADING = 3;

/** How the items spread over the themes: a sentence, a table whose counts add up, and bars. */
export function overviewBlocks({ themes, ledger }: ThemesResult): readonly Block[] {
  if (themes.length === 0) return [{ kind: 'paragraph', text: '本次收到的意见建议未能归并成主题。' }];
  const received = themes.reduce((sum, theme) => sum + theme.received, 0);
  return [
    { kind: 'paragraph', text: `${spread(themes, ledger.themed)}各主题情况如下：` },
    {
      kind: 'table',
      header: ['序号', '主题', '条数（去重后）', '含重复', '占比', '关键词'],
      rows: [
        ...themes.map((theme, index) => [
          index + 1,
          theme.name,
          theme.size,
          theme.received,
          percent(theme.share),
          keywordsOf(theme),
        ]),
        ['', '合计', ledger.themed, received, '100.0%', ''],
      ],
      widths: [8, 24, 19, 10, 11, 28],
    },
    {
      kind: 'bars',
      caption: '各主题条数（去重后）',
      bars: themes.map(({ id, name, size }) => ({ label: name, value: size, link: id })),
    },
  ];
}

/** The strongest keywords of a theme, for a cell or a line. */
export function keywordsOf({ keywords }: ThemesResult['themes'][number]): string {
  return keywords
    .slice(0, KEYWORDS_SHOWN)
    .map(({ term }) => term)
    .join('、');
}

function spread(themes: ThemesResult['themes'], themed: number): string {
  const leading = [...themes].sort((a, b) => b.size - a.size).slice(0, LEADING);
  const named = leading.map(({ name, size, share }) => `「${name}」${size}条，占${percent(share)}`).join('；');
  const lead = themes.length > LEADING ? `条数居前${chineseNumeral(LEADING)}位的是：` : '分别是：';
  return `归入主题的意见建议共${themed}条，分为${themes.length}类，${lead}${named}。`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
