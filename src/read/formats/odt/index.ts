import { InputError } from '../../../core/errors.js';
import { hasText } from '../../flow.js';
import type { Format } from '../../format.js';
import { readBody } from './body.js';
import { openDocumentContent } from './package.js';

/** OpenDocument texts, as LibreOffice and WPS write them: paragraphs, headings, tables; revisions accepted. */
export const odt: Format = {
  name: 'odt',
  summary: 'OpenDocument 文档',
  extensions: ['.odt'],
  async read(bytes, file) {
    const { parts, pictures, notices } = readBody(openDocumentContent(bytes, file), file);
    if (hasText(parts)) return { parts, notices };
    throw new InputError(file, pictures > 0 ? '图片型文档，没有文字，请提交可编辑的文字版' : '文档里没有文字');
  },
};
