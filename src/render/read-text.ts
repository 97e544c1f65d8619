import { placeIn } from '../core/citation.js';
import type { ReadResult } from '../core/read-result.js';
import { alignedLines, clipped } from './columns.js';
import { droppedLines } from './read-dropped.js';
import { rowLines } from './read-rows.js';

type FileResult = ReadResult['files'][number];
type DocumentResult = ReadResult['documents'][number];
type BlockResult = DocumentResult['blocks'][number];

export type ReadTextOptions = {
  /** What a format is called, by its name. */
  readonly formatName: (format: string) => string;
};

/** Terminal columns of a paragraph, and of a cell of a table. */
const WIDTH = 64;
const CELL = 26;
const LEVELS = '零一二三四五六七八九';

/** A result of `wenji read` for a terminal: file by file, texts block by block, of rows and records the first. */
export function* renderReadText(
  { files, documents, unreadable, notices }: ReadResult,
  { formatName }: ReadTextOptions,
): Generator<string> {
  const byFile = new Map<string, DocumentResult[]>();
  for (const { file } of files) byFile.set(file, []);
  for (const document of documents) byFile.get(document.source.file)?.push(document);
  for (const [index, file] of files.entries()) {
    const own = byFile.get(file.file) ?? [];
    yield `${index > 0 ? '\n' : ''}${file.file}\n${headline(file, own, formatName)}\n`;
    for (const notice of file.notices) yield `提示：${notice}\n`;
    for (const text of own.filter(({ form }) => form === 'text')) yield* textLines(text);
    yield* rowLines(own.filter(({ form }) => form !== 'text'));
  }
  for (const notice of notices) yield `\n提示：${notice}\n`;
  for (const { file, reason } of unreadable) yield `\n读不出：${file}（${reason}）\n`;
}

function headline(
  { format, encoding }: FileResult,
  documents: readonly DocumentResult[],
  name: (of: string) => string,
) {
  const texts = documents.filter(({ form }) => form === 'text');
  const rows = documents.length - texts.length;
  const characters = texts.reduce((sum, document) => sum + document.characters, 0);
  return [
    ...(format === undefined ? [] : [`格式：${name(format)}`]),
    ...(encoding === undefined ? [] : [`编码：${encoding.toUpperCase()}`]),
    ...(texts.length > 0 ? [`文稿 ${texts.length} 份，${characters} 字`] : []),
    ...(rows > 0 ? [`表格或记录 ${rows} 份`] : []),
  ].join('　');
}

function* textLines(document: DocumentResult): Generator<string> {
  const meta = Object.entries(document.meta).map(([name, value]) => `${name}＝${value}`);
  if (document.source.sheet !== undefined) yield `\n${document.source.sheet}\n`;
  if (meta.length > 0) yield `属性：${meta.join('　')}\n`;
  yield '\n';
  const columns = [{ title: '  位置' }, { title: '层级' }, { title: '内容' }];
  yield* alignedLines(columns, blockRows(document.blocks)).map((line) => `${line}\n`);
  yield* droppedLines(document.dropped);
}

/** The blocks, each with its place, level and words; rows of a table that follow one another have their cells in line. */
function blockRows(blocks: readonly BlockResult[]): string[][] {
  const rows: string[][] = [];
  for (let index = 0; index < blocks.length; ) {
    const end = tableEnd(blocks, index);
    if (end > index) rows.push(...tableRows(blocks.slice(index, end)));
    else rows.push(blockRow(blocks[index]));
    index = Math.max(end, index + 1);
  }
  return rows;
}

function tableEnd(blocks: readonly BlockResult[], index: number): number {
  const rest = blocks.slice(index).findIndex(({ cells }) => cells === undefined);
  return rest < 0 ? blocks.length : index + rest;
}

function tableRows(blocks: readonly BlockResult[]): string[][] {
  const cells = blocks.map((block) => (block.cells ?? []).map((cell) => clipped(cell, CELL)));
  const titles = Array.from({ length: Math.max(...cells.map((row) => row.length)) }, () => ({ title: '' }));
  const [, ...lines] = alignedLines(titles, cells);
  return blocks.map((block, index) => [`  ${place(block)}`, '表格', `    ${lines[index] ?? ''}`]);
}

function blockRow(block: BlockResult | undefined): string[] {
  if (!block) return [];
  const { kind, level = 0, text } = block;
  const words = clipped(text, WIDTH);
  if (kind === 'paragraph') return [`  ${place(block)}`, '', `    ${words}`];
  return [
    `  ${place(block)}`,
    level === 0 ? '标题' : `${LEVELS.charAt(level)}级`,
    `${'  '.repeat(Math.max(0, level - 1))}${words}`,
  ];
}

function place({ source: { sheet: _, ...source } }: BlockResult): string {
  return placeIn({ ...source }) || '—';
}
