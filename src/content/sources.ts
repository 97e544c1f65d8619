import type { Block } from '../core/block.js';
import { groupBy } from '../core/group-by.js';
import { type Entry, fates } from './entries.js';
import { largestFirst } from './tally.js';

/** Rows of a table of sources; what goes beyond is summed up in one row. */
const MOST_ROWS = 50;
const UNSTATED = '未注明';

/** Who handed in how much: tables by unit and by channel where the items tell; by file where some tell no unit. */
export function sourceBlocks(entries: readonly Entry[]): readonly Block[] {
  const told = (key: string) => entries.filter(({ meta }) => meta[key]?.trim()).length;
  const by = (key: string) => table(key, entries, ({ meta }) => meta[key]?.trim() || UNSTATED);
  return [
    ...(told('单位') > 0 ? by('单位') : []),
    ...(told('单位') < entries.length ? table('文件', entries, ({ source }) => source.file) : []),
    ...(told('渠道') > 0 ? by('渠道') : []),
  ];
}

function table(title: string, entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Block[] {
  const sorted = largestFirst(groupBy(entries, keyOf));
  const groups = [...sorted.filter(([key]) => key !== UNSTATED), ...sorted.filter(([key]) => key === UNSTATED)];
  const shown = groups.length > MOST_ROWS ? groups.slice(0, MOST_ROWS - 1) : groups;
  const rest = groups.slice(shown.length);
  const rows = shown.map(([key, group]) => [key, ...counts(group)]);
  if (rest.length > 0) rows.push([`其余${rest.length}个${title}`, ...counts(rest.flatMap(([, group]) => group))]);
  return [
    { kind: 'paragraph', text: `按${title}统计的条数：` },
    {
      kind: 'table',
      header: [title, '收到', ...fates],
      rows: [...rows, ['合计', ...counts(entries)]],
      widths: [30, 12, 15, 13, 12, 18],
    },
  ];
}

function counts(entries: readonly Entry[]): readonly number[] {
  return [entries.length, ...fates.map((fate) => entries.filter((entry) => entry.fate === fate).length)];
}
