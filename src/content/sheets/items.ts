import { placeIn } from '../../core/citation.js';
import type { ThemesResult } from '../../core/results.js';
import type { Sheet, SheetColumn } from '../../core/sheet.js';
import type { Entry } from '../entries.js';

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

/** Every item, one a row, in the order read: where it came from, what it says, what became of it. */
export function itemsSheet({ themes }: ThemesResult, entries: readonly Entry[]): Sheet {
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  const numbers = new Map(entries.map(({ id, number }) => [id, number]));
  const told = attributes.filter(({ title }) => entries.some(({ meta }) => meta[title]));
  const columns: readonly Column[] = [
    { title: '编号', width: 7, page: 'detail', cell: ({ number }) => number },
    ...told.map((column) => ({ ...column, cell: ({ meta }: Entry) => meta[column.title] ?? '' })),
    { title: '主题', width: 22, page: 'choice', cell: ({ theme }) => (theme === null ? '' : (names.get(theme) ?? '')) },
    { title: '意见建议原文', width: 60, page: 'text', cell: ({ text }) => text },
    { title: '处理', width: 13, page: 'choice', cell: ({ fate }) => fate },
    {
      title: '同第几条',
      width: 10,
      cell: ({ fate, duplicateOf = '' }) => (fate === '重复' ? (numbers.get(duplicateOf) ?? '') : ''),
    },
    { title: '来源文件', width: 26, page: 'choice', cell: ({ source }) => source.file },
    { title: '位置', width: 18, page: 'detail', cell: ({ source }) => placeIn(source) },
    { title: '标识', width: 16, cell: ({ id }) => id },
  ];
  return {
    name: '台账',
    columns: columns.map(({ cell, ...column }) => column),
    rows: entries.map((entry) => columns.map(({ cell }) => cell(entry))),
  };
}
