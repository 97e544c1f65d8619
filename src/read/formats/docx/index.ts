import type { Format } from '../../format.js';

/**
 * Word documents: text and tables in order, automatic numbers as text in front of the paragraph, revisions accepted.
 * Footnotes follow at the end, beside the running text. `paragraph` counts every paragraph of the body and its tables, blank ones too; one in a text box has its anchor's number.
 */
export const docx: Format = {
  name: 'docx',
  summary: 'Word 文档',
  extensions: ['.docx', '.docm'],
  read: async (bytes, file) => (await import('./read.js')).readDocument(bytes, file),
};
