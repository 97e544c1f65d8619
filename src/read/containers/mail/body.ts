import type { Extract, Paragraph } from '../../format.js';
import { coveringNote } from './marks.js';
import type { Message } from './message.js';
import { ownParts } from './quotes.js';

/** Marks of a text decoded by a wrong encoding: replaced characters, or runs of accented letters. */
const GARBLED = /\uFFFD|[\u00c0-\u00ff\u0080-\u009f]{3}/u;

/**
 * What the sender wrote: the plain text of a mail, else its page, without what is only quoted. What is left out is
 * noticed. No parts when nothing is written.
 */
export async function bodyOf({ text, html }: Message, file: string): Promise<Extract> {
  const plain = text !== undefined && /\S/u.test(text);
  const written: Extract = plain
    ? { parts: [{ kind: 'text', paragraphs: linesOf(text) }], notices: [] }
    : await readPage(html ?? '', file);
  const { parts, quoted } = ownParts(written.parts);
  const garbled = GARBLED.test((plain ? text : html) ?? '');
  return {
    parts,
    notices: [
      ...written.notices,
      ...(quoted > 0 ? [`${file}：回复中引用的原邮件（${quoted}行）没有读取`] : []),
      ...(garbled ? [`${file}：邮件没有正确写明编码，可能有乱码，请与原件核对`] : []),
    ],
  };
}

async function readPage(html: string, file: string): Promise<Extract> {
  const { extractHtml } = await import('../../formats/html/extract.js');
  return extractHtml(html, file);
}

/** Whether a mail with files attached says no more than that it brings them. */
export function isCoveringNote({ parts }: Extract): boolean {
  if (parts.some(({ kind }) => kind !== 'text')) return false;
  const said = parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs : [])).map(({ text }) => text.trim());
  const length = said.reduce((sum, line) => sum + line.length, 0);
  return length <= coveringNote.longest && coveringNote.words.test(said.join('\n'));
}

function linesOf(text: string): Paragraph[] {
  return text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line, index) => ({ text: line, line: index + 1 }));
}
