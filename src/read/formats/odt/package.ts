import { InputError } from '../../../core/errors.js';
import { readZip } from '../../zip.js';

const [CONTENT, MANIFEST] = ['content.xml', 'META-INF/manifest.xml'];

/** The content of an OpenDocument package. Throws an InputError when it has a password or no content. */
export function openDocumentContent(bytes: Uint8Array, file: string): Uint8Array {
  const entries = readZip(bytes, file, (name) => name === CONTENT || name === MANIFEST);
  const manifest = new TextDecoder().decode(entries.get(MANIFEST));
  if (/<(?:\w+:)?encryption-data\b/u.test(manifest)) throw new InputError(file, '文件有密码，请取消密码后重新提交');
  const content = entries.get(CONTENT);
  if (!content) throw new InputError(file, '文件已损坏（缺少正文），请用 Office 或 WPS 打开后另存再提交');
  return content;
}

/** The number an attribute holds, at least 1; 1 when it holds none. */
export function count(value: string | undefined): number {
  const number = Number(value ?? 1);
  return Number.isSafeInteger(number) && number > 1 ? number : 1;
}
