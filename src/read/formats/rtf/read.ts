import { InputError } from '../../../core/errors.js';
import { hasText } from '../../flow.js';
import type { Extract } from '../../format.js';
import { readRtf } from './reader.js';

/** Reads a rich text from its bytes. */
export function readRichText(bytes: Uint8Array, file: string): Extract {
  const { parts, pictures, notices } = readRtf(Buffer.from(bytes).toString('latin1'), file);
  if (hasText(parts)) return { parts, notices };
  throw new InputError(file, pictures > 0 ? '图片型文档，没有文字，请提交可编辑的文字版' : '文档里没有文字');
}
