import { InputError } from '../../../core/errors.js';
import { hasText } from '../../flow.js';
import type { Format } from '../../format.js';
import { readRtf } from './reader.js';

/** Rich text as Word, WPS and OA systems write it: paragraphs, tables, numbers of lists as text. */
export const rtf: Format = {
  name: 'rtf',
  summary: 'RTF 文档',
  extensions: ['.rtf'],
  async read(bytes, file) {
    const { parts, pictures, notices } = readRtf(Buffer.from(bytes).toString('latin1'), file);
    if (hasText(parts)) return { parts, notices };
    throw new InputError(file, pictures > 0 ? '图片型文档，没有文字，请提交可编辑的文字版' : '文档里没有文字');
  },
};
