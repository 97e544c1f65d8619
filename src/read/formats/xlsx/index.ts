import type { Format } from '../../format.js';

/** Excel and WPS workbooks: every sheet a table, cells as they are shown, formulas by the value last computed. */
export const xlsx: Format = {
  name: 'xlsx',
  summary: 'Excel、WPS 工作簿',
  extensions: ['.xlsx', '.xlsm'],
  read: async (bytes, file) => (await import('./read.js')).readTables(bytes, file),
};
