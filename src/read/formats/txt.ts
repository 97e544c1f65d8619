import type { Format } from '../format.js';
import { readLines } from '../text/plain-text.js';
import { tabRows } from '../text/tab-rows.js';

/** Plain text: each line a paragraph; a table of opinions whose cells tabs part is a table. */
export const txt: Format = {
  name: 'txt',
  summary: '纯文本',
  extensions: ['.txt', '.text'],
  read: async (bytes, file, options) => readLines(bytes, file, options, { table: tabRows }),
};
