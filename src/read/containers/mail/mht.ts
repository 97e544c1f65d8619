import { InputError } from '../../../core/errors.js';
import type { Container } from '../container.js';
import { headerLines } from './header.js';

const LARGEST = 64 * 1024 * 1024;

/** A page saved as one file, by a browser or by Word; its pictures and styles are left out. */
export const mht: Container = {
  name: 'mht',
  summary: '单个文件网页（MHT）',
  extensions: ['.mht', '.mhtml'],
  recognizes(bytes, extension) {
    const lines = headerLines(bytes);
    if (extension === '.mht' || extension === '.mhtml') return lines.length > 0;
    const related = lines.some((line) => /^content-type\s*:\s*multipart\/related/iu.test(line));
    return related && !lines.some((line) => /^(?:to|received|message-id)\s*:/iu.test(line));
  },
  async *open(bytes, file, { budget, encoding }) {
    if (bytes.length > LARGEST) throw new InputError(file, '网页文件太大，请另存为 .docx 后重新提交');
    budget.file();
    const { parseMessage } = await import('./message.js');
    const { extractHtml } = await import('../../formats/html/extract.js');
    const { html, text } = await parseMessage(bytes, file, encoding);
    if (html === undefined && text === undefined) throw new InputError(file, '文件里没有文字');
    yield { kind: 'text', name: '', extract: await extractHtml(html ?? text ?? '', file) };
  },
};
