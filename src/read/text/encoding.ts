import { InputError, UsageError } from '../../core/errors.js';
import { type EncodingGuess, guessEncoding } from './guess-encoding.js';

export type Decoded = { readonly text: string; readonly encoding: string; readonly notices: readonly string[] };

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
  const { name, doubts } = chooseEncoding(bytes, file, encoding);
  const { decoded, cut } = decode(bytes, name);
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/gu, '\n') : decoded;
  if (!/\S/u.test(text)) throw new InputError(file, '文件是空的');
  const all = [...doubts, ...damage({ cut, broken: text.includes('\uFFFD') })];
  return { text, encoding: name, notices: all.map((doubt) => `${file}：${doubt}`) };
}

/** The encoding to read bytes in, as the user named it or as guessed, with what is doubtful as Chinese clauses. Throws an InputError when they are no text. */
export function chooseEncoding(
  bytes: Uint8Array,
  file: string,
  encoding?: string,
): { readonly name: string; readonly doubts: readonly string[] } {
  const guess = guessEncoding(bytes);
  if (!guess && encoding === undefined) throw new InputError(file, '内容是二进制数据，不是文本');
  const name = encoding === undefined ? (guess?.encoding ?? 'utf-8') : encodingName(encoding);
  return { name, doubts: encoding === undefined ? guessDoubts(guess) : namedDoubts(bytes, name, guess) };
}

/** What decoding met with, as Chinese clauses. */
export function damage({ cut, broken }: { readonly cut: boolean; readonly broken: boolean }): readonly string[] {
  return [
    ...(cut ? ['末尾的字不完整，可能没有传完'] : []),
    ...(broken ? ['有些字已经损坏，显示为「\uFFFD」，请与原件核对'] : []),
  ];
}

/** A last character that is cut is left out, and told. */
function decode(bytes: Uint8Array, encoding: string): { decoded: string; cut: boolean } {
  const decoder = new TextDecoder(encoding);
  const decoded = decoder.decode(bytes, { stream: true });
  const rest = decoder.decode();
  return { decoded: decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded, cut: rest !== '' };
}

function guessDoubts(guess: EncodingGuess | undefined): string[] {
  if (!guess) return [];
  return [
    ...(guess.encoding === 'utf-8' ? [] : [`按 ${encodingLabel(guess.encoding)}编码读取`]),
    ...(guess.doubt ? [guess.doubt] : []),
  ];
}

/** What the user named is done, even where the bytes are clearly something else. */
function namedDoubts(bytes: Uint8Array, name: string, guess: EncodingGuess | undefined): string[] {
  const clear = guess?.doubt === '' && guess.encoding !== 'gb18030' && guess.encoding !== name;
  if (!clear || bytes.every((byte) => byte < 0x80)) return [];
  return [`内容像是 ${encodingLabel(guess.encoding)}编码，已按指定的编码读取，如有乱码请去掉 --encoding`];
}

/** An encoding as a notice names it, before 「编码」. */
export function encodingLabel(encoding: string): string {
  return encoding.startsWith('gb') ? 'GB18030（GBK）' : `${encoding.toUpperCase()} `;
}
