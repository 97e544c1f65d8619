import { InputError } from '../core/errors.js';
import { containers, packages, signatures } from './signatures.js';
import { readZip } from './zip.js';

const OLE = '\xd0\xcf\x11\xe0';
const ZIP = 'PK\x03\x04';
const EMPTY_ZIP = 'PK\x05\x06';

/**
 * What the bytes are, whatever the file is called: the name of the format that reads such a package, or 'text'.
 * Throws an InputError that says what the content is and what to do when nothing here reads it.
 */
export function sniff(bytes: Uint8Array, file: string): string {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (start.startsWith(OLE)) throw new InputError(file, containerReason(bytes));
  if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) return packageFormat(bytes, file);
  const plain = start
    .replace(/^\xef\xbb\xbf/u, '')
    .trimStart()
    .toLowerCase();
  const found = signatures.find((entry) => (entry.text ? plain : start).startsWith(entry.start));
  if (found) throw new InputError(file, `内容是${found.what}，暂不支持，${found.advice}`);
  return 'text';
}

function containerReason(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = containers.find(({ stream }) => buffer.includes(stream, 0, 'utf16le'));
  return found?.reason ?? '内容是旧版 Office 文件，请另存为 .docx 或 .xlsx 后重新提交';
}

function packageFormat(bytes: Uint8Array, file: string): string {
  const names: string[] = [];
  readZip(bytes, file, (name) => {
    names.push(name);
    return false;
  });
  const found = packages.find(({ entry }) => names.some((name) => entry.test(name)));
  if (found?.format) return found.format;
  throw new InputError(file, found?.reason ?? '内容是压缩包，请解压后再提交');
}
