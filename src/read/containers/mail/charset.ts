import { guessEncoding } from '../../text/guess-encoding.js';
import { joinWords } from './words.js';

/** Names that old mail programs write for whatever the system's encoding is; decoded by the first, no byte is lost. */
const BYTEWISE = 'windows-1252';
const UNKNOWN = /^(?:us-ascii|ascii|iso-8859-1|latin1|windows-1252|x-unknown|unknown-8bit|unknown|default_charset)$/iu;
const FIELD = /^content-type:[ \t]*(?:\r?\n[ \t]+)?text\/(?:plain|html|csv)\b[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gimu;
/** A line of a part's header with the name of a file in bare bytes. */
const NAMED = /^(?:content-(?:type|disposition):|[ \t]+(?:file)?name=)[^\r\n]*[\x80-\xff][^\r\n]*/gimu;
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]*)"?/iu;

/** The message with a charset that keeps every byte for those texts that declare none, or none that can be right. */
export function declareUnknown(bytes: Uint8Array): Uint8Array {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const plain = message.replace(/^(?:\xef\xbb\xbf)?\s*/u, '');
  const declared = headersReadable(joinWords(plain))
    .replace(NAMED, asUtf8)
    .replace(FIELD, (field) => {
      const charset = CHARSET.exec(field)?.[1];
      if (charset === undefined) return `${field}; charset=${BYTEWISE}`;
      return UNKNOWN.test(charset) ? field.replace(CHARSET, `; charset=${BYTEWISE}`) : field;
    });
  if (/^content-type:/imu.test(declared.slice(0, endOfHeader(declared)))) return Buffer.from(declared, 'latin1');
  return Buffer.from(`Content-Type: text/plain; charset=${BYTEWISE}\r\n${declared}`, 'latin1');
}

/** Header fields with bare bytes, which nothing declares, made UTF-8. */
function headersReadable(message: string): string {
  const end = endOfHeader(message);
  const header = message.slice(0, end);
  if (!/[\x80-\xff]/u.test(header)) return message;
  return asUtf8(header) + message.slice(end);
}

/** Bare bytes in whatever encoding, one character a byte, as those of UTF-8. */
function asUtf8(field: string): string {
  const bytes = Buffer.from(field, 'latin1');
  const text = new TextDecoder(guessEncoding(bytes)?.encoding ?? 'utf-8').decode(bytes);
  return Buffer.from(text).toString('latin1');
}

function endOfHeader(message: string): number {
  const found = /\r?\n\r?\n/u.exec(message);
  return found ? found.index : message.length;
}

const bytesOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder(BYTEWISE).decode(Uint8Array.of(byte)), byte]),
);

/** The texts with what was kept byte by byte decoded in `encoding`, or as it was probably meant. */
export function recoverUnknown(texts: readonly string[], encoding?: string): readonly string[] {
  return texts.map((text) => {
    const stretches = stretchesOf(text);
    const bytes = Buffer.concat(stretches.filter((stretch) => typeof stretch !== 'string'));
    if (bytes.length === 0) return text;
    const guess = guessEncoding(bytes);
    if (encoding === undefined && guess?.doubt !== '') return text;
    const decoder = new TextDecoder(encoding ?? guess?.encoding);
    return stretches.map((stretch) => (typeof stretch === 'string' ? stretch : decoder.decode(stretch))).join('');
  });
}

/** Stretches of characters that stand for bytes, as bytes, and what lies between them as text. */
function stretchesOf(text: string): (string | Buffer)[] {
  const stretches: (string | Buffer)[] = [];
  let start = 0;
  let wide = false;
  for (let at = 0; at <= text.length; at++) {
    const byte = bytesOf.get(text.charAt(at));
    if (at < text.length && (text.charCodeAt(at) < 0x80 || (byte !== undefined) === wide)) continue;
    if (at > start) stretches.push(stretch(text.slice(start, at), wide));
    start = at;
    wide = byte !== undefined;
  }
  return stretches;
}

function stretch(text: string, wide: boolean): string | Buffer {
  if (!wide || !/[^\0-\x7f]/u.test(text)) return text;
  return Buffer.from(Array.from(text, (character) => bytesOf.get(character) ?? 0x3f));
}
