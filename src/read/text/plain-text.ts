import type { Extract, FormatOptions, Paragraph } from '../format.js';
import { decodeText } from './encoding.js';

/** The lines of a text file as paragraphs, every line of it, so that joined with \n they give the text back. */
export function readLines(
  bytes: Uint8Array,
  file: string,
  { encoding }: FormatOptions,
  levelOf?: (line: string) => number | undefined,
): Extract {
  const { text, notices } = decodeText(bytes, file, encoding);
  const paragraphs = text.split('\n').map((line, index): Paragraph => {
    const level = levelOf?.(line);
    return { text: line, line: index + 1, ...(level !== undefined && { level }) };
  });
  return { parts: [{ kind: 'text', paragraphs }], notices };
}
