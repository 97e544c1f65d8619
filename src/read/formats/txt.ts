import type { Format } from '../format.js';
import { readLines } from '../text/plain-text.js';

/** Plain text: each line a paragraph. */
export const txt: Format = {
  name: 'txt',
  summary: '纯文本',
  extensions: ['.txt', '.text'],
  read: async (bytes, file, options) => readLines(bytes, file, options),
};
