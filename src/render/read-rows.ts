import { placeIn } from '../core/citation.js';
import type { ReadResult } from '../core/read-result.js';
import { alignedLines, clipped } from './columns.js';

type DocumentResult = ReadResult['documents'][number];

/** Rows that are shown of each sheet, and the terminal columns of an attribute and of the content. */
const SHOWN = 5;
const ATTRIBUTE = 16;
const CONTENT = 48;

/** The first rows of each sheet, or the first records of a file, with their attributes, and how many there are. */
export function* rowLines(documents: readonly DocumentResult[]): Generator<string> {
  const sheets = new Map<string, DocumentResult[]>();
  for (const document of documents) {
    const known = sheets.get(document.source.sheet ?? '');
    if (known) known.push(document);
    else sheets.set(document.source.sheet ?? '', [document]);
  }
  for (const [sheet, rows] of sheets) {
    const first = rows.slice(0, SHOWN);
    const names = [...new Set(first.flatMap(({ meta }) => Object.keys(meta)))];
    const columns = ['  位置', ...names, '内容'].map((title) => ({ title }));
    yield `\n${sheet === '' ? '' : `${sheet}，`}共 ${rows.length} 份，前 ${first.length} 份：\n`;
    yield* alignedLines(
      columns,
      first.map((row) => cellsOf(row, names)),
    ).map((line) => `${line}\n`);
  }
}

function cellsOf(
  { source: { sheet: _, ...source }, meta, blocks }: DocumentResult,
  names: readonly string[],
): string[] {
  return [
    `  ${placeIn(source)}`,
    ...names.map((name) => clipped(meta[name] ?? '', ATTRIBUTE)),
    clipped(blocks.map(({ text }) => text).join(' '), CONTENT),
  ];
}
