import type { Block } from '../core/block.js';
import { groupBy } from '../core/group-by.js';
import type { ThemesResult } from '../core/results.js';
import type { Entry, Fate } from './entries.js';
import { chineseNumeral } from './numerals.js';
import { repeatBlocks } from './repeat-blocks.js';
import { type Repeats, repeatsOf } from './repeats.js';
import { largestFirst } from './tally.js';
import { quoteOf } from './theme.js';

/** What is said of an item whose result gives no reason. */
const UNKNOWN = '用语与各主题都相差较大';

/** What to do about them. */
const HINT = '需要归入某一主题的，请在《台账.xlsx》「主题（可改）」列选定后重新汇总。';

/** All that stands outside the themes: items in no theme, non-answers, repeats, files that could not be read. */
export function remainderBlocks({ ledger }: ThemesResult, entries: readonly Entry[]): readonly Block[] {
  const of = (fate: Fate) => entries.filter((entry) => entry.fate === fate);
  const sections = [
    { title: '未归类的意见建议', blocks: unthemed(of('未归类'), repeatsOf(entries)) },
    { title: '无实质内容的答复', blocks: noContent(of('无实质内容')) },
    { title: '重复的意见建议', blocks: repeatBlocks(entries) },
    { title: '读不出的文件', blocks: unreadable(ledger.unreadable) },
  ].filter(({ blocks }) => blocks.length > 0);
  if (sections.length === 0)
    return [{ kind: 'paragraph', text: '意见建议全部归入主题，没有重复和无实质内容的答复，文件均已读出。' }];
  return sections.flatMap(({ title, blocks }, index): readonly Block[] => [
    { kind: 'heading', level: 2, text: `（${chineseNumeral(index + 1)}）${title}` },
    ...blocks,
  ]);
}

/** Every item in no theme, under the reason why. */
function unthemed(entries: readonly Entry[], repeats: Repeats): readonly Block[] {
  if (entries.length === 0) return [];
  const reasons = largestFirst(groupBy(entries, ({ unthemed: why }) => why ?? UNKNOWN));
  return reasons.flatMap(([why, group], index): readonly Block[] => {
    const all = `共${entries.length}条，`;
    const text =
      reasons.length === 1
        ? `${all}${why}。${HINT}全文照录如下：`
        : `${index === 0 ? `${all}全文照录。${HINT}其中` : '另有'}${group.length}条，${why}：`;
    return [{ kind: 'paragraph', text }, ...group.map((entry) => quoteOf(entry, repeats))];
  });
}

function noContent(entries: readonly Entry[]): readonly Block[] {
  if (entries.length === 0) return [];
  const wordings = largestFirst(groupBy(entries, ({ text }) => text));
  return [
    { kind: 'paragraph', text: `共${entries.length}条，只计数，不参与归类。按原话统计如下：` },
    {
      kind: 'table',
      header: ['原话', '条数'],
      rows: [...wordings.map(([text, group]) => [text, group.length]), ['合计', entries.length]],
      widths: [80, 20],
    },
  ];
}

function unreadable(files: ThemesResult['ledger']['unreadable']): readonly Block[] {
  if (files.length === 0) return [];
  return [
    { kind: 'paragraph', text: `共${files.length}个，其内容未计入以上各项数字，请核实后补充：` },
    {
      kind: 'table',
      header: ['文件', '原因'],
      rows: files.map(({ file, reason }) => [file, reason]),
      widths: [50, 50],
    },
  ];
}
