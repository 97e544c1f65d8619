import { type Decoded, decodeText } from '../../text/encoding.js';
import { guessEncoding } from '../../text/guess-encoding.js';

/** The declaration stands within the first bytes; browsers look at 1024, pages by Word begin with longer comments. */
const SEARCHED = 4096;

/**
 * The text of a page: by its byte order mark, as UTF-8 when the bytes are that whatever the page claims, by the charset it
 * declares (gb2312 means GB18030), else as guessed. `encoding` overrules. Throws an InputError when there is no text.
 */
export function decodeHtml(bytes: Uint8Array, file: string, encoding?: string): Decoded {
  return decodeText(bytes, file, encoding ?? stated(bytes));
}

function stated(bytes: Uint8Array): string | undefined {
  const guess = guessEncoding(bytes);
  if (guess?.encoding !== 'gb18030') return undefined;
  const start = Buffer.from(bytes.subarray(0, SEARCHED)).toString('latin1');
  const label = /<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w-]{2,40})/iu.exec(
    start,
  )?.[1];
  try {
    const declared = new TextDecoder(label ?? 'utf-8').encoding;
    if (declared.startsWith('gb')) return 'gb18030';
    return declared === 'utf-8' || declared.startsWith('utf-16') || declared === 'windows-1252' ? undefined : declared;
  } catch {
    return undefined;
  }
}
