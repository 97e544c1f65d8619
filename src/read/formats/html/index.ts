import type { Format } from '../../format.js';

/** Web pages, and the pages that Word, Excel and office systems export under other names. */
export const html: Format = {
  name: 'html',
  summary: '网页（HTML）',
  extensions: ['.html', '.htm', '.xhtml'],
  read: async (bytes, file, { encoding }) => (await import('./read.js')).readPage(bytes, file, encoding),
};
