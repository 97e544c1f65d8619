import type { Extract, FormatOptions, Paragraph, Part, Row } from '../format.js';
import { decodeText } from './encoding.js';

export type LineReading = {
  readonly paragraph?: (line: string) => Partial<Paragraph>;
  /** The table that begins at a line, and the index behind it. */
  readonly table: (lines: readonly string[], index: number) => { rows: readonly Row[]; end: number } | undefined;
};

/** The lines of a text file as paragraphs, every line of it that is in no table, so that joined with \n they give the text back. */
export function readLines(
  bytes: Uint8Array,
  file: string,
  { encoding }: FormatOptions,
  { paragraph, table }: LineReading,
): Extract {
  const { text, encoding: found, notices } = decodeText(bytes, file, encoding);
  const lines = text.split('\n');
  const parts: Part[] = [];
  let running: Paragraph[] = [];
  const finish = (): void => {
    if (running.length > 0) parts.push({ kind: 'text', paragraphs: running });
    running = [];
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? '';
    const rows = table(lines, index);
    if (rows) {
      finish();
      parts.push({ kind: 'table', rows: rows.rows });
    } else running.push({ text: line, line: index + 1, ...paragraph?.(line) });
    index = rows?.end ?? index + 1;
  }
  finish();
  return { parts, notices, encoding: found };
}
