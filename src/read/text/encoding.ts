import { InputError, UsageError } from '../../core/errors.js';
import { guessEncoding } from './guess-encoding.js';

export type Decoded = { readonly text: string; readonly notices: readonly string[] };

/** Names that people know from Windows editors and that the WHATWG list lacks. */
const aliases: Readonly<Record<string, string>> = { ansi: 'gb18030', cp936: 'gb18030', utf8bom: 'utf-8' };

/** The WHATWG name of an encoding as the user writes it; throws a UsageError for one nobody knows. */
export function encodingName(name: string): string {
  const label = name.trim().toLowerCase();
  try {
    return new TextDecoder(aliases[label] ?? label).encoding;
  } catch {
    throw new UsageError(`不认识编码「${name}」，常用的有 utf-8、gb18030、utf-16le、big5`);
  }
}

/**
 * The text of `bytes` without a byte order mark, its line ends made \n. Decides by byte order mark, strict UTF-8,
 * UTF-16 statistics, else GB18030; `encoding` overrules. Any doubt is a notice. Throws an InputError when there is no text.
 */
export function decodeText(bytes: Uint8Array, file: string, encoding?: string): Decoded {
  const guess = encoding === undefined ? guessEncoding(bytes) : { encoding: encodingName(encoding), doubt: '' };
  if (!guess) throw new InputError(file, '内容是二进制数据，不是文本');
  const whole = unmarked(new TextDecoder(guess.encoding).decode(bytes));
  const cut = encoding === undefined && isCut(bytes, guess.encoding);
  const decoded = cut ? whole.replace(/\uFFFD+$/u, '') : whole;
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/gu, '\n') : decoded;
  if (!/\S/u.test(text)) throw new InputError(file, '文件是空的');
  const notices: string[] = [];
  if (guess.encoding !== 'utf-8' && encoding === undefined)
    notices.push(`${file}：按 ${label(guess.encoding)}编码读取`);
  if (guess.doubt) notices.push(`${file}：${guess.doubt}`);
  if (cut) notices.push(`${file}：末尾的字不完整，可能没有传完`);
  else if (text.includes('\uFFFD')) notices.push(`${file}：有些字已经损坏，显示为「\uFFFD」，请与原件核对`);
  return { text, notices };
}

function label(encoding: string): string {
  return encoding.startsWith('gb') ? 'GB18030（GBK）' : `${encoding.toUpperCase()} `;
}

function unmarked(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Whether a UTF-8 text stops in the middle of its last character: a strict decoder that may still go on accepts it, one at the end does not. */
function isCut(bytes: Uint8Array, encoding: string): boolean {
  if (encoding !== 'utf-8') return false;
  const tail = bytes.subarray(Math.max(0, bytes.length - 3));
  const lead = tail.findLastIndex((byte) => byte >= 0xc0);
  const first = tail[lead];
  if (first === undefined) return false;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return tail.length - lead < length && tail.subarray(lead + 1).every((byte) => (byte & 0xc0) === 0x80);
}
