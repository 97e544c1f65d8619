import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { readingOf } from '../../src/core/reading.js';
import { readSubmissions } from '../../src/read/index.js';

// The real files stand outside of the project; where they are absent there is nothing to read.
const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const names = existsSync(folder) ? readdirSync(folder).sort() : [];

async function seed(index: number): Promise<Document> {
  const { documents } = await readSubmissions([`${folder}${names[index]}`]);
  const [document] = documents;
  if (!document) throw new Error('no document');
  return document;
}

/** The lines that were dropped whole. */
const droppedLines = ({ dropped = [] }: Document) => dropped.flatMap(({ source }) => source?.line ?? []);
const levels = ({ blocks }: Document) => blocks.flatMap(({ level }) => level ?? []).join('');

describe.skipIf(names.length < 5)('five real files', () => {
  test('keep a plan table readable: each row a block, its cells apart', async () => {
    const document = await seed(0);
    const rows = document.blocks
      .map(({ span }) => readingOf(document, span).text)
      .filter((text) => text.includes('\t'));
    expect(rows.map((row) => row.split('\t').length)).toEqual([4, 4, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(droppedLines(document)).toEqual([]);
  });

  test('lose nothing where there is nothing to lose', async () => {
    for (const index of [1, 2]) expect((await seed(index)).dropped).toBeUndefined();
  });

  test('lose their web shells and nothing else', async () => {
    expect(droppedLines(await seed(3))).toEqual([1, 3, 5, 57, 59, 61, 62, 64, 66, 68, 70, 72, 74, 76, 77]);
    expect(droppedLines(await seed(4))).toEqual([1, 3, 5]);
  });

  test('have a broken line joined', async () => {
    const document = await seed(4);
    const joined = document.blocks.filter(({ span }) => document.text.slice(span.start, span.end).includes('\n'));
    expect(joined.map(({ source }) => source.line)).toEqual([57]);
    expect(joined.map(({ span }) => readingOf(document, span).text.includes('\n'))).toEqual([false]);
  });

  test('have their headings on the right levels', async () => {
    expect(await Promise.all([0, 1, 2, 3, 4].map(async (index) => levels(await seed(index))))).toEqual([
      '012233332333123323323312222133331',
      '11133333',
      '01133444433123322',
      '011223333331223331222',
      '012211222',
    ]);
  });
});
