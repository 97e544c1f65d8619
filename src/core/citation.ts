import type { Source } from './document.js';

/** Where a text stands, for a reader: 「实验小学（汇总表.xlsx，意见表，第7行）」. Names the unit, never a person. */
export function citation(source: Source, meta: Readonly<Record<string, string>> = {}): string {
  const unit = meta.单位?.trim();
  const where = [fileIn(source), placeIn(source)].filter((part) => part !== '').join('，');
  return unit ? `${unit}（${where}）` : where;
}

/** The file by its name for a reader. */
export function fileIn({ file }: Source): string {
  return file === '-' ? '标准输入' : file;
}

/** The place inside the file: 「意见表，第7行」, 「第3段」, 「第3页」; '' when the file is all there is to say. */
export function placeIn({ sheet, row, page, paragraph, line }: Source): string {
  const parts = [
    sheet,
    row === undefined ? undefined : `第${row}行`,
    page === undefined ? undefined : `第${page}页`,
    paragraph === undefined || page !== undefined ? undefined : `第${paragraph}段`,
    line === undefined ? undefined : `第${line}行`,
  ];
  return parts.filter((part) => part).join('，');
}
