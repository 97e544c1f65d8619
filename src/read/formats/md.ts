import type { Format } from '../format.js';
import { markdownLine } from '../text/markdown.js';
import { pipeTable } from '../text/pipe-table.js';
import { readLines } from '../text/plain-text.js';

/** Markdown: the text stays verbatim, # gives the heading level, marks such as ** are not read, tables with | are tables. */
export const md: Format = {
  name: 'md',
  summary: 'Markdown 文本',
  extensions: ['.md', '.markdown'],
  read: async (bytes, file, options) => readLines(bytes, file, options, { paragraph: markdownLine, table: pipeTable }),
};
