import { InputError } from '../../core/errors.js';
import type { Extract, Format } from '../format.js';
import { carryDown } from '../table/merged.js';
import { dropLinks, hiddenRows, isNeeded, localizeStyles } from '../table/sheet-xml.js';
import { openWorkbook, type ShownSheet, type Workbook } from '../table/workbook.js';
import { readZip, storeZip } from '../zip.js';

/** Excel and WPS workbooks: every sheet a table, cells as they are shown, formulas by the value last computed. */
export const xlsx: Format = {
  name: 'xlsx',
  summary: 'Excel、WPS 工作簿',
  extensions: ['.xlsx', '.xlsm'],
  async read(bytes, file) {
    const entries = new Map(readZip(bytes, file, isNeeded));
    const hidden = prepare(entries);
    const book = await open(storeZip(entries), file);
    const notices = [
      ...book.skipped.map((name) => `${file}：「${name}」不是数据表或已损坏，没有读取`),
      ...book.sheets.flatMap((sheet) => sheetNotices(sheet, file)),
      ...(hidden > 0 ? [`${file}：有${hidden}行是隐藏的，其中的内容也已读取`] : []),
    ];
    return { parts: book.sheets.map(tableOf), notices };
  },
};

/** Takes out of the entries what costs the parser time, and counts the hidden rows on the way. */
function prepare(entries: Map<string, Uint8Array>): number {
  let hidden = 0;
  for (const [name, bytes] of entries) {
    dropLinks(bytes);
    if (/worksheets\/[^/]+\.xml$/iu.test(name)) hidden += hiddenRows(bytes);
    if (/styles\d*\.xml$/iu.test(name))
      entries.set(name, new TextEncoder().encode(localizeStyles(new TextDecoder().decode(bytes))));
  }
  return hidden;
}

/** The parser is another's and throws what it likes on a broken package, or gives no sheet. */
async function open(bytes: Uint8Array, file: string): Promise<Workbook> {
  const book = await openWorkbook(bytes, file).catch((error: unknown) => {
    if (error instanceof InputError) throw error;
    return undefined;
  });
  if (!book || book.sheets.length === 0)
    throw new InputError(file, '工作簿已损坏，请用 Excel 或 WPS 打开后另存为 .xlsx 再提交');
  return book;
}

function tableOf(sheet: ShownSheet): Extract['parts'][number] {
  return { kind: 'table', sheet: sheet.name, rows: carryDown(sheet.rows, sheet.merges) };
}

function sheetNotices({ name, hidden, rows, errors }: ShownSheet, file: string): string[] {
  if (rows.length === 0) return [];
  return [
    ...(hidden ? [`${file} · ${name}：工作表是隐藏的，其中的内容也已读取`] : []),
    ...(errors > 0 ? [`${file} · ${name}：有${errors}个单元格的公式出错，按空白处理`] : []),
  ];
}
