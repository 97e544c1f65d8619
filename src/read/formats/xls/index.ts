import type { Format } from '../../format.js';
import { isolated } from '../../isolated/index.js';

/** Old Excel and WPS workbooks, and Excel 2003's XML: every sheet a table, cells as they are shown. */
export const xls: Format = {
  name: 'xls',
  summary: '旧版 Excel、WPS 工作簿',
  extensions: ['.xls', '.et'],
  read: (bytes, file, options) => isolated('xls', bytes, file, options),
};
