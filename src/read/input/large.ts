import { stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { InputError } from '../../core/errors.js';
import type { ByteSource, Extract, FormatOptions } from '../format.js';
import { formats } from '../formats/index.js';
import { sniff } from '../sniff.js';
import { piecesOf } from './pieces.js';

/** Files from this size on are read in pieces where their format can. */
const LARGE = 16 * 1024 * 1024;
const LARGEST = 2 * 1024 * 1024 * 1024;

/** How to read a large file in pieces; undefined for a small one, and for one whose format must have it whole. */
export async function largeFile(file: string): Promise<((options: FormatOptions) => Promise<Extract>) | undefined> {
  const found = await stat(file).catch(() => undefined);
  const extension = posix.extname(file).toLowerCase();
  const read = formats.all.find(({ extensions }) => extensions.includes(extension))?.readPieces;
  const pieces = piecesOf(file);
  if (!read || !found?.isFile() || found.size < LARGE || !isText(pieces, file)) return undefined;
  return async (options) => {
    if (found.size > LARGEST) throw new InputError(file, `文件超过 ${LARGEST / 1024 ** 3} GB，请拆分后再提交`);
    return read(pieces, file, options);
  };
}

/** Whether the beginning looks like a text; anything else is told by the reader of whole files. */
function isText(pieces: ByteSource, file: string): boolean {
  const [beginning] = pieces();
  try {
    return beginning !== undefined && sniff(beginning, file, { textName: true }) === 'text';
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
