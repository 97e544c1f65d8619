import { InputError } from '../../../core/errors.js';
import type { Extract } from '../../format.js';
import { sheetsExtract } from '../../table/sheets.js';
import { openDocumentContent } from '../odt/package.js';
import { readSheets } from './content.js';

/** Reads a spreadsheet from its bytes. */
export function readSpreadsheet(bytes: Uint8Array, file: string): Extract {
  const sheets = readSheets(openDocumentContent(bytes, file), file);
  if (sheets.every(({ rows }) => rows.length === 0)) throw new InputError(file, '工作簿里没有内容');
  return sheetsExtract({ sheets, skipped: [] }, file);
}
