import type { Format } from '../../format.js';

/** Rich text as Word, WPS and OA systems write it: paragraphs, tables, numbers of lists as text. */
export const rtf: Format = {
  name: 'rtf',
  summary: 'RTF 文档',
  extensions: ['.rtf'],
  read: async (bytes, file) => (await import('./read.js')).readRichText(bytes, file),
};
