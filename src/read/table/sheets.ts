import type { Extract } from '../format.js';
import { carryDown } from './merged.js';
import type { ShownSheet, Workbook } from './workbook.js';

/** The sheets of a workbook as tables, and what the user should know of them. */
export function sheetsExtract({ sheets, skipped }: Workbook, file: string): Extract {
  const hiddenRows = sheets.reduce((sum, sheet) => sum + sheet.hiddenRows, 0);
  const hiddenColumns = sheets.reduce((sum, sheet) => sum + (sheet.hiddenColumns ?? 0), 0);
  return {
    parts: sheets.map(({ name, rows, merges }) => ({ kind: 'table', sheet: name, rows: carryDown(rows, merges) })),
    notices: [
      ...skipped.map((name) => `${file}：「${name}」不是数据表或已损坏，没有读取`),
      ...sheets.flatMap((sheet) => sheetNotices(sheet, file)),
      ...(hiddenRows > 0 ? [`${file}：有${hiddenRows}行是隐藏的，其中的内容也已读取`] : []),
      ...(hiddenColumns > 0 ? [`${file}：有${hiddenColumns}列是隐藏的，其中的内容也已读取`] : []),
    ],
  };
}

function sheetNotices({ name, hidden, rows, errors }: ShownSheet, file: string): string[] {
  if (rows.length === 0) return [];
  return [
    ...(hidden ? [`${file} · ${name}：工作表是隐藏的，其中的内容也已读取`] : []),
    ...(errors > 0 ? [`${file} · ${name}：有${errors}个单元格的公式出错，按空白处理`] : []),
  ];
}
