import type { Paragraph } from '../../format.js';
import { meter } from '../../meter.js';
import { walkXml } from '../../xml.js';

/**
 * The footnotes or endnotes of a document, one paragraph each, beside the running text. Deleted text is left out, and so are the
 * separators that Word keeps in the same part.
 */
export function readNotes(xml: Uint8Array | undefined, file: string, aside: '脚注' | '尾注'): Paragraph[] {
  if (xml === undefined) return [];
  const notes: Paragraph[] = [];
  const limits = meter(file);
  let text = '';
  let isSeparator = false;
  walkXml(xml, file, {
    open(name, attributes) {
      if (name !== 'footnote' && name !== 'endnote') return;
      limits.piece();
      text = '';
      isSeparator = attributes.get('type') !== undefined && attributes.get('type') !== 'normal';
    },
    text(content, path) {
      if (path.at(-1) !== 't' || path.includes('del') || path.includes('moveFrom')) return;
      limits.characters(content.length);
      text += content.replace(/[\r\n]+/gu, ' ');
    },
    close(name) {
      if ((name === 'footnote' || name === 'endnote') && !isSeparator && text.trim() !== '')
        notes.push({ text: text.trim(), aside });
    },
  });
  return notes;
}
