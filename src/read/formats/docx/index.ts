import { InputError } from '../../../core/errors.js';
import type { Format, Part } from '../../format.js';
import { readBody } from './body.js';
import { readNotes } from './notes.js';
import { readNumbering } from './numbering.js';
import { openPackage } from './package.js';
import { readStyles } from './styles.js';
import { noticesOf } from './tally.js';

/**
 * Word documents: text and tables in order, automatic numbers as text in front of the paragraph, revisions accepted.
 * Footnotes follow at the end, beside the running text. `paragraph` counts every paragraph of the body and its tables, blank ones too; one in a text box has its anchor's number.
 */
export const docx: Format = {
  name: 'docx',
  summary: 'Word 文档',
  extensions: ['.docx', '.docm'],
  read: async (bytes, file) => {
    const { document, styles: stylesXml, numbering: numberingXml, footnotes, endnotes } = openPackage(bytes, file);
    const styles = readStyles(stylesXml, file);
    const numbering = readNumbering(numberingXml, file, styles);
    const { parts, tally } = readBody(document, file, styles, numbering);
    const notes = [...readNotes(footnotes, file, '脚注'), ...readNotes(endnotes, file, '尾注')];
    const beside: readonly Part[] = notes.length > 0 ? [{ kind: 'text', paragraphs: notes }] : [];
    if (parts.some(hasText)) return { parts: [...parts, ...beside], notices: noticesOf(tally, file) };
    throw new InputError(file, tally.pictures > 0 ? '图片型文档，没有文字，请提交可编辑的文字版' : '文档里没有文字');
  },
};

function hasText(part: Part): boolean {
  if (part.kind === 'text') return part.paragraphs.some(({ text }) => text.trim() !== '');
  return part.kind === 'table' && part.rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
