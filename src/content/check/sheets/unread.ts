import type { CheckResult } from '../../../core/results.js';
import type { Sheet } from '../../../core/sheet.js';

/** The files that could not be read, on a sheet of their own; none where all could. */
export function unreadSheets(unreadable: CheckResult['unreadable']): readonly Sheet[] {
  if (unreadable.length === 0) return [];
  return [
    {
      name: '读不出的文件',
      columns: [
        { title: '文件', width: 40 },
        { title: '原因', width: 60 },
      ],
      rows: unreadable.map(({ file, reason }) => [file, reason]),
    },
  ];
}
