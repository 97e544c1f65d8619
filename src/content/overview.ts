import type { Block } from '../core/block.js';
import type { ThemesResult } from '../core/results.js';
import { type Level, levelsOf, type ThemeResult } from './levels.js';
import { chineseNumeral } from './numerals.js';
import { reliability } from './quality.js';

const KEYWORDS_SHOWN = 5;
const LEADING = 3;

/** How the items spread over the themes: a sentence, a table whose counts add up over the top level, and bars. */
export function overviewBlocks({ themes, ledger }: ThemesResult): readonly Block[] {
  if (themes.length === 0) return [{ kind: 'paragraph', text: '本次收到的意见建议未能归并成主题。' }];
  const levels = levelsOf(themes);
  const tops = levels.map(({ theme }) => theme);
  const received = tops.reduce((sum, theme) => sum + theme.received, 0);
  const told = themes.some((theme) => reliability(theme) !== '');
  const columns = ['序号', '主题', '条数（去重后）', '含重复', '占比', '关键词', ...(told ? ['可靠程度'] : [])];
  return [
    { kind: 'paragraph', text: `${spread(levels, ledger.themed)}各主题情况如下：` },
    {
      kind: 'table',
      header: columns,
      rows: [
        ...levels.flatMap(levelRows).map((row) => row.slice(0, columns.length)),
        ['', '合计', ledger.themed, received, percent(ledger.themed > 0 ? 1 : 0), '', ''].slice(0, columns.length),
      ],
      widths: told ? [12, 21, 12, 10, 12, 20, 13] : [12, 24, 14, 10, 12, 28],
    },
    {
      kind: 'bars',
      caption: '各主题条数（去重后）',
      bars: tops.map(({ id, name, size }) => ({ label: name, value: size, link: id })),
    },
  ];
}

/** The strongest keywords of a theme, for a cell or a line. */
export function keywordsOf({ keywords }: ThemeResult): string {
  return keywords
    .slice(0, KEYWORDS_SHOWN)
    .map(({ term }) => term)
    .join('、');
}

/** The row of a theme and those of its sub-themes, whose figures are part of its own. */
function levelRows({ theme, children }: Level, index: number): readonly (readonly (string | number)[])[] {
  const { name, size, received, share } = theme;
  const rest = (one: ThemeResult) => [keywordsOf(one), reliability(one)];
  return [
    [`（${chineseNumeral(index + 1)}）`, name, size, received, percent(share), ...rest(theme)],
    ...children.map((child, place) => [
      `${place + 1}.`,
      child.name,
      `其中${child.size}`,
      `其中${child.received}`,
      percent(child.share),
      ...rest(child),
    ]),
  ];
}

function spread(levels: readonly Level[], themed: number): string {
  if (themed === 0) return `所给的主题共${levels.length}类，没有意见建议归入其中，`;
  const leading = levels
    .map(({ theme }) => theme)
    .sort((a, b) => b.size - a.size)
    .slice(0, LEADING);
  const named = leading.map(({ name, size, share }) => `「${name}」${size}条，占${percent(share)}`).join('；');
  const [only] = levels.length === 1 && levels[0]?.children.length === 0 ? leading : [];
  if (only) return `归入主题的意见建议共${themed}条，归为1类，即「${only.name}」。`;
  const subthemes = levels.reduce((sum, { children }) => sum + children.length, 0);
  const inside = subthemes > 0 ? `、${subthemes}个子主题` : '';
  const lead = levels.length > LEADING ? `条数居前${chineseNumeral(LEADING)}位的是：` : '分别是：';
  return `归入主题的意见建议共${themed}条，分为${levels.length}类${inside}，${lead}${named}。`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
