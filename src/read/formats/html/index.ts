import type { Format } from '../../format.js';
import { decodeHtml } from './charset.js';
import { extractHtml } from './extract.js';

/** Web pages, and the pages that Word, Excel and office systems export under other names. */
export const html: Format = {
  name: 'html',
  summary: '网页（HTML）',
  extensions: ['.html', '.htm', '.xhtml'],
  async read(bytes, file, { encoding }) {
    const { text, encoding: used, notices } = decodeHtml(bytes, file, encoding);
    const extract = await extractHtml(text, file);
    return { encoding: used, parts: extract.parts, notices: [...notices, ...extract.notices] };
  },
};
