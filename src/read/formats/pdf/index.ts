import { InputError } from '../../../core/errors.js';
import type { Format } from '../../format.js';
import { isolated } from '../../isolated/index.js';
import { MAX_BYTES } from './limits.js';

/**
 * PDF files with text: lines put together to paragraphs in reading order, tables with drawn lines as tables, running heads and
 * page numbers left out. `paragraph` counts the paragraphs outside tables, `page` the pages, both from 1.
 */
export const pdf: Format = {
  name: 'pdf',
  summary: 'PDF 文件（有文字层）',
  extensions: ['.pdf'],
  async read(bytes, file, options) {
    if (bytes.length > MAX_BYTES) throw new InputError(file, `文件超过 ${MAX_BYTES / 1024 / 1024} MB，请拆分后再提交`);
    return isolated('pdf', bytes, file, options);
  },
};
