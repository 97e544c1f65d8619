import type { Format } from '../format.js';
import { readDelimited } from '../table/delimited.js';

/** Tab-separated values; other delimiters are recognized. */
export const tsv: Format = {
  name: 'tsv',
  summary: '制表符分隔的表格',
  extensions: ['.tsv', '.tab'],
  read: async (bytes, file, options) => readDelimited(() => [bytes], file, options, '\t'),
  readPieces: async (source, file, options) => readDelimited(source, file, options, '\t'),
};
