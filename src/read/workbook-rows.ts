import { InputError, UsageError } from '../core/errors.js';
import { readWorkbook } from './formats/xlsx/read.js';
import { sniff } from './sniff.js';

/** A sheet by the texts its cells show; `row` counts from 1, rows without content are left out. */
export type WorkbookRows = {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};

/**
 * The sheets of a workbook (.xlsx) as they are shown, hidden ones too. Throws a UsageError for anything else, an old .xls included,
 * and for a workbook that is broken or too large; `what` says what it was to be, `advice` what to take instead.
 */
export async function readWorkbookRows(
  bytes: Uint8Array,
  file: string,
  { what, advice }: { readonly what: string; readonly advice: string },
): Promise<readonly WorkbookRows[]> {
  if (bytes.length === 0) throw new UsageError(`${what}「${file}」：文件是空的，${advice}`);
  try {
    const format = sniff(bytes, file);
    if (format === 'xls')
      throw new InputError(file, '是旧版 Excel 工作簿（.xls），请用 Excel 或 WPS 打开后另存为 .xlsx');
    if (format !== 'xlsx') throw new InputError(file, `不是 Excel 工作簿（.xlsx），${advice}`);
    const { sheets } = await readWorkbook(bytes, file);
    return sheets.map(({ name, rows }) => ({ name, rows }));
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`${what}「${file}」：${error.reason}`) : error;
  }
}
