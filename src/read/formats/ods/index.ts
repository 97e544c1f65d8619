import { InputError } from '../../../core/errors.js';
import type { Format } from '../../format.js';
import { sheetsExtract } from '../../table/sheets.js';
import { openDocumentContent } from '../odt/package.js';
import { readSheets } from './content.js';

/** OpenDocument spreadsheets: every sheet a table, cells as they are shown. */
export const ods: Format = {
  name: 'ods',
  summary: 'OpenDocument 工作簿',
  extensions: ['.ods'],
  async read(bytes, file) {
    const sheets = readSheets(openDocumentContent(bytes, file), file);
    if (sheets.every(({ rows }) => rows.length === 0)) throw new InputError(file, '工作簿里没有内容');
    return sheetsExtract({ sheets, skipped: [] }, file);
  },
};
