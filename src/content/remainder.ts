import type { Block } from '../core/block.js';
import { citation } from '../core/citation.js';
import type { ThemesResult } from '../core/results.js';
import type { Entry, Fate } from './entries.js';
import { chineseNumeral } from './numerals.js';
import { groupBy, largestFirst } from './tally.js';
import { quoteOf } from './theme.js';

/** Places named for one repeated text; the workbook has them all. */
const PLACES_SHOWN = 5;

/** All that stands outside the themes: items in no theme, non-answers, repeats, files that could not be read. */
export function remainderBlocks({ ledger }: ThemesResult, entries: readonly Entry[]): readonly Block[] {
  const of = (fate: Fate) => entries.filter((entry) => entry.fate === fate);
  const sections = [
    { title: '未归类的意见建议', blocks: unthemed(of('未归类')) },
    { title: '无实质内容的答复', blocks: noContent(of('无实质内容')) },
    { title: '重复的意见建议', blocks: duplicates(of('重复'), entries) },
    { title: '读不出的文件', blocks: unreadable(ledger.unreadable) },
  ].filter(({ blocks }) => blocks.length > 0);
  if (sections.length === 0)
    return [{ kind: 'paragraph', text: '意见建议全部归入主题，没有重复和无实质内容的答复，文件均已读出。' }];
  return sections.flatMap(({ title, blocks }, index): readonly Block[] => [
    { kind: 'heading', level: 2, text: `（${chineseNumeral(index + 1)}）${title}` },
    ...blocks,
  ]);
}

function unthemed(entries: readonly Entry[]): readonly Block[] {
  if (entries.length === 0) return [];
  return [{ kind: 'paragraph', text: `共${entries.length}条，全文照录如下：` }, ...entries.map(quoteOf)];
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

function duplicates(repeats: readonly Entry[], entries: readonly Entry[]): readonly Block[] {
  if (repeats.length === 0) return [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const groups = largestFirst(groupBy(repeats, ({ id, duplicateOf = id }) => duplicateOf));
  const rows = groups.map(([id, group]) => {
    const first = byId.get(id);
    const all = first ? [first, ...group] : group;
    return [all[0]?.text ?? '', all.length, group.length, places(all)];
  });
  return [
    {
      kind: 'paragraph',
      text: `共有${groups.length}条意见建议被重复提出，首次出现的计入条数，其后出现的${repeats.length}条计为重复：`,
    },
    {
      kind: 'table',
      header: ['意见建议原文', '出现次数', '其中重复', '出处'],
      rows: [...rows, ['合计', groups.length + repeats.length, repeats.length, '']],
      widths: [38, 13, 13, 36],
    },
  ];
}

function places(entries: readonly Entry[]): string {
  const shown = entries.slice(0, PLACES_SHOWN).map(({ source, meta }) => citation(source, meta));
  return `${shown.join('；')}${entries.length > PLACES_SHOWN ? `；等共${entries.length}处` : ''}`;
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
