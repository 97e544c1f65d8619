import { InputError } from '../../../core/errors.js';
import type { Extract } from '../../format.js';
import { sheetsExtract } from '../../table/sheets.js';
import { openOldWorkbook, type Workbook } from '../../table/workbook.js';

const SAVE_AS = '请用 Excel 或 WPS 打开后另存为 .xlsx 再提交';

/** The sheets of an old workbook. Throws an InputError when it has a password or is damaged. */
export async function extractXls(bytes: Uint8Array, file: string): Promise<Extract> {
  const book = await openOldWorkbook(bytes, file).catch((error: unknown) => {
    throw error instanceof InputError ? error : new InputError(file, refusal(error));
  });
  if (!hasCells(book)) throw new InputError(file, `工作簿里没有内容，或已损坏，${SAVE_AS}`);
  return sheetsExtract(book, file);
}

/** The parser is another's and throws what it likes; of a password it tells in its message. */
function refusal(error: unknown): string {
  const locked = error instanceof Error && /password|encrypt/iu.test(error.message);
  return locked ? '文件有密码，请取消密码后重新提交' : `工作簿已损坏，${SAVE_AS}`;
}

function hasCells({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) => rows.length > 0);
}
