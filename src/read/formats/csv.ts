import type { Format } from '../format.js';
import { readDelimited } from '../table/delimited.js';

/** Comma-separated values; other delimiters are recognized. */
export const csv: Format = {
  name: 'csv',
  summary: '逗号分隔的表格',
  extensions: ['.csv'],
  read: async (bytes, file, options) => readDelimited(() => [bytes], file, options, ','),
  readPieces: async (source, file, options) => readDelimited(source, file, options, ','),
};
