import { placeIn } from '../../core/citation.js';
import { ledgerColumn as column, ledgerSheet as sheet, ledgerWord as word } from '../../core/ledger-sheet.js';
import type { ThemesResult } from '../../core/results.js';
import type { Sheet, SheetColumn } from '../../core/sheet.js';
import { computedNames } from '../corrections.js';
import type { Entry } from '../entries.js';
import { hasLevels } from '../levels.js';
import { themeNames } from '../theme-names.js';

type Column = SheetColumn & { readonly cell: (entry: Entry) => string | number };

/** Attributes in the order a ledger shows them; one that no item tells is left out. A person's name stays off the page. */
const attributes: readonly SheetColumn[] = [
  { title: '单位', width: 20, page: 'choice' },
  { title: '姓名', width: 10 },
  { title: '渠道', width: 12, page: 'choice' },
  { title: '时间', width: 13, page: 'detail' },
  { title: '标题', width: 20, page: 'detail' },
  { title: '问题', width: 24, page: 'detail' },
];

/** Every item, one a row, in the order read: where it came from, what it says, what became of it, and room to correct its theme. */
export function itemsSheet(result: ThemesResult, entries: readonly Entry[]): Sheet {
  const numbers = new Map(entries.map(({ id, number }) => [id, number]));
  const told = attributes.filter(({ title }) => entries.some(({ meta }) => meta[title]));
  const columns: readonly Column[] = [
    { title: '编号', width: 7, page: 'detail', cell: ({ number }) => number },
    ...told.map((attribute) => ({ ...attribute, cell: ({ meta }: Entry) => meta[attribute.title] ?? '' })),
    ...themeColumns(result),
    { title: column.text, width: 60, page: 'text', cell: ({ text }) => text },
    { title: column.note, width: 20, editable: {}, cell: ({ note = '' }) => note },
    { title: '处理', width: 13, page: 'choice', cell: ({ fate }) => fate },
    { title: column.basis, width: 11, cell: basisOf },
    { title: '归类说明', width: 26, page: 'detail', cell: explanation(result) },
    {
      title: '同第几条',
      width: 10,
      cell: ({ fate, duplicateOf = '' }) => (fate === '重复' ? (numbers.get(duplicateOf) ?? '') : ''),
    },
    {
      title: '相似度（%）',
      width: 12,
      cell: ({ fate, similarity = 1 }) => (fate === '重复' ? percent(similarity) : ''),
    },
    ...(result.base
      ? [{ title: '批次', width: 9, page: 'choice' as const, cell: ({ batch = 1 }: Entry) => `第${batch}批` }]
      : []),
    { title: '来源文件', width: 26, page: 'choice', cell: ({ source }) => source.file },
    { title: '位置', width: 18, page: 'detail', cell: ({ source }) => placeIn(source) },
    { title: column.item, width: 16, cell: ({ id }) => id },
  ];
  return {
    name: sheet.items,
    columns: columns.map(({ cell, ...one }) => one),
    rows: entries.map((entry) => columns.map(({ cell }) => cell(entry))),
  };
}

/** The theme, the one above it where there are two levels, and the cell to correct it in. */
function themeColumns(result: ThemesResult): readonly Column[] {
  const { labelOf, topOf } = themeNames(result);
  const label = ({ theme, noContent }: Entry) => (theme === null ? (noContent ? '' : word.unthemed) : labelOf(theme));
  const top = ({ theme, noContent }: Entry) => (theme === null ? (noContent ? '' : word.unthemed) : topOf(theme));
  const levels = hasLevels(result);
  return [
    ...(levels ? [{ title: '一级主题', width: 18, page: 'choice' as const, pageTitle: '主题', cell: top }] : []),
    { title: column.theme, width: 22, page: 'choice', ...(levels && { pageTitle: '子主题' }), cell: label },
    {
      title: column.newTheme,
      width: 22,
      editable: { choices: { sheet: sheet.guide, title: '可选主题' } },
      cell: label,
    },
  ];
}

function basisOf({ fate, corrected }: Entry): string {
  if (fate === '重复' || fate === '无实质内容') return '';
  return corrected?.by === 'item' ? word.byHand : word.byProgram;
}

/** Why an item stands where it does. */
function explanation(result: ThemesResult): (entry: Entry) => string {
  const names = computedNames(result);
  return ({ fate, corrected, unthemed, terms }) => {
    if (fate === '重复' || fate === '无实质内容') return '';
    if (fate === '未归类') return unthemed ?? '';
    if (corrected) return corrected.noContent ? '程序原列为无实质内容' : origin(corrected.from, names);
    return terms.length > 0 ? `依据：${terms.join('、')}` : '';
  };
}

/** Where the program had put it; themes that went away in an earlier batch have left no name. */
function origin(from: string | null, names: ReadonlyMap<string, string>): string {
  if (from === null) return '程序原未归类';
  const name = names.get(from);
  return name === undefined ? '以前各批已按修改意见调整' : `程序原归入「${name}」`;
}

/** A likeness below 1 is never shown as 100. */
function percent(similarity: number): number {
  return similarity === 1 ? 100 : Math.min(99, Math.round(similarity * 100));
}
