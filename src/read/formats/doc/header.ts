import { InputError } from '../../../core/errors.js';
import { readOle } from '../../ole.js';

const SAVE_AS = '请用 Word 或 WPS 打开后另存为 .docx 再提交';
const WORD_97 = 0xc1;
const [ENCRYPTED, OBFUSCATED] = [0x0100, 0x8000];

/** What the head of a Word document says of it. */
export type WordHeader = { readonly hasPictures: boolean };

/**
 * Checks the head of a document; layout as in Microsoft's [MS-DOC] 2.5.2, FibBase. Throws an InputError when it has a
 * password, is older than Word 97, or is none, and when the container around it is broken.
 */
export function checkHeader(bytes: Uint8Array, file: string): WordHeader {
  const stream = readOle(bytes, file).stream('WordDocument');
  if (!stream || stream.length < 0x200) throw new InputError(file, `文档已损坏，${SAVE_AS}`);
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const flags = view.getUint16(0x0a, true);
  if (view.getUint16(2, true) < WORD_97) throw new InputError(file, `是 Word 95 或更早的文档，版本太旧，${SAVE_AS}`);
  if (view.getUint16(0, true) !== 0xa5ec) throw new InputError(file, `文档已损坏，${SAVE_AS}`);
  if ((flags & (ENCRYPTED | OBFUSCATED)) !== 0) throw new InputError(file, '文件有密码，请取消密码后重新提交');
  return { hasPictures: (flags & 0x0008) !== 0 || readOle(bytes, file).names.includes('Data') };
}
