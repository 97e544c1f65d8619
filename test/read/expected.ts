import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSubmissions } from '../../src/read/index.js';

const url = (name: string) => new URL(`../fixtures/read/${name}`, import.meta.url);

/** What is read from a fixture, as plain data with the paths shortened to the fixture's name. */
export async function reading(name: string): Promise<unknown> {
  const file = relative('.', fileURLToPath(url(name))).replaceAll('\\', '/');
  const { files, documents, unreadable } = await readSubmissions([file]);
  const told = documents.map(({ form, source, text, meta }) => ({ form, source, text, meta }));
  return JSON.parse(JSON.stringify({ files, documents: told, unreadable }).replaceAll(file.slice(0, -name.length), ''));
}

/** What stands beside a fixture as its expected reading. */
export function expected(name: string): unknown {
  return JSON.parse(readFileSync(url(`${name}.expected.json`), 'utf8'));
}

/** The bytes of a fixture. */
export function fixture(name: string): Buffer {
  return readFileSync(url(name));
}
