import { InputError } from '../../../core/errors.js';
import type { Extract, Part } from '../../format.js';
import { readBody } from './body.js';
import { readNotes } from './notes.js';
import { readNumbering } from './numbering.js';
import { openPackage, type WordPackage } from './package.js';
import { readStyles } from './styles.js';
import { noticesOf } from './tally.js';
import type { Tracer } from './trace.js';

/** Reads a document from its bytes. */
export function readDocument(bytes: Uint8Array, file: string): Extract {
  return readWord(openPackage(bytes, file), file);
}

/** Reads an opened package; the tracer is told where in the main part its text stands. */
export function readWord(opened: WordPackage, file: string, tracer?: Tracer): Extract {
  const styles = readStyles(opened.styles, file);
  const numbering = readNumbering(opened.numbering, file, styles);
  const { parts, tally } = readBody(opened.document, file, styles, numbering, tracer);
  const notes = [...readNotes(opened.footnotes, file, '脚注'), ...readNotes(opened.endnotes, file, '尾注')];
  const beside: readonly Part[] = notes.length > 0 ? [{ kind: 'text', paragraphs: notes }] : [];
  if (parts.some(hasText)) return { parts: [...parts, ...beside], notices: noticesOf(tally, file) };
  throw new InputError(file, tally.pictures > 0 ? '图片型文档，没有文字，请提交可编辑的文字版' : '文档里没有文字');
}

function hasText(part: Part): boolean {
  if (part.kind === 'text') return part.paragraphs.some(({ text }) => text.trim() !== '');
  return part.kind === 'table' && part.rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
