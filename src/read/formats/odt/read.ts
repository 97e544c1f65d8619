import { InputError } from '../../../core/errors.js';
import { hasText } from '../../flow.js';
import type { Extract } from '../../format.js';
import { readBody } from './body.js';
import { openDocumentContent } from './package.js';

/** Reads a text document from its bytes. */
export function readText(bytes: Uint8Array, file: string): Extract {
  const { parts, pictures, notices } = readBody(openDocumentContent(bytes, file), file);
  if (hasText(parts)) return { parts, notices };
  throw new InputError(file, pictures > 0 ? '图片型文档，没有文字，请提交可编辑的文字版' : '文档里没有文字');
}
