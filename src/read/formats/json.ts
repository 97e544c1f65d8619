import { InputError } from '../../core/errors.js';
import type { Extract, Format } from '../format.js';
import { decodeText } from '../text/encoding.js';
import { isOneDocument, readJsonDocument } from './json-document.js';
import { linesIn, readJsonLines } from './json-lines.js';
import { parseJson } from './json-text.js';

/** A JSON document as survey systems export it: a list of objects, or an object that holds one. */
export const json: Format = {
  name: 'json',
  summary: '问卷、征集系统导出的 JSON',
  extensions: ['.json'],
  async read(bytes, file, { encoding }) {
    const { text, encoding: used, notices } = decodeText(bytes, file, encoding);
    const extract = readEither(text, file);
    return { ...extract, encoding: used, notices: [...notices, ...extract.notices] };
  },
};

/** One whole document or a record a line, whichever the text is. Throws an InputError when it is neither. */
export function readEither(text: string, file: string): Extract {
  if (!isOneDocument(text, (source) => parseJson(source) !== undefined)) return readJsonLines(linesIn(text), file);
  const parsed = parseJson(text);
  if (parsed) return readJsonDocument(parsed.value, file);
  if (text.trim().includes('\n')) return readJsonLines(linesIn(text), file);
  throw new InputError(file, '不是有效的 JSON，请重新导出后提交');
}
