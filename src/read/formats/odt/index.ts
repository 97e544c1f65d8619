import type { Format } from '../../format.js';

/** OpenDocument texts, as LibreOffice and WPS write them: paragraphs, headings, tables; revisions accepted. */
export const odt: Format = {
  name: 'odt',
  summary: 'OpenDocument 文档',
  extensions: ['.odt'],
  read: async (bytes, file) => (await import('./read.js')).readText(bytes, file),
};
