import type { Format } from '../format.js';
import { readLines } from '../text/plain-text.js';

/** Markdown: as plain text, and # gives the heading level; the text stays verbatim. */
export const md: Format = {
  name: 'md',
  summary: 'Markdown 文本',
  extensions: ['.md', '.markdown'],
  read: async (bytes, file, options) =>
    readLines(bytes, file, options, (line) => /^ {0,3}(#{1,6})\s/u.exec(line)?.[1]?.length),
};
