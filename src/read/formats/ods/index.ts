import type { Format } from '../../format.js';

/** OpenDocument spreadsheets: every sheet a table, cells as they are shown. */
export const ods: Format = {
  name: 'ods',
  summary: 'OpenDocument 工作簿',
  extensions: ['.ods'],
  read: async (bytes, file) => (await import('./read.js')).readSpreadsheet(bytes, file),
};
