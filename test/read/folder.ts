import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ReadOptions, readSubmissions } from '../../src/read/index.js';

/** A folder with the given files that goes away when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenji-read-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder.replaceAll('\\', '/');
}

/** What is read from one file of that name, its folder's name taken out of all that is told. */
export async function readFile(name: string, content: string | Uint8Array, options: ReadOptions = {}) {
  const folder = folderWith({ [name]: content });
  const { documents, notices } = await readSubmissions([`${folder}/${name}`], options);
  return {
    documents,
    texts: documents.map(({ text }) => text),
    rows: documents.map(({ source }) => source.row),
    meta: documents.map(({ meta }) => meta),
    blocks: documents.map(({ text, blocks }) => blocks.map(({ span }) => text.slice(span.start, span.end))),
    notices: notices.map((notice) => notice.replaceAll(`${folder}/`, '')),
  };
}
