import type { Extract } from '../../format.js';
import { decodeHtml } from './charset.js';
import { extractHtml } from './extract.js';

/** Reads a page from its bytes, in the encoding that the user or the page names. */
export async function readPage(bytes: Uint8Array, file: string, encoding: string | undefined): Promise<Extract> {
  const { text, encoding: used, notices } = decodeHtml(bytes, file, encoding);
  const extract = await extractHtml(text, file);
  return { encoding: used, parts: extract.parts, notices: [...notices, ...extract.notices] };
}
