import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { placeIn } from '../../src/core/citation.js';
import type { Document, Source } from '../../src/core/document.js';
import { readingOf } from '../../src/core/reading.js';
import { readSubmissions } from '../../src/read/index.js';

const folder = relative('.', fileURLToPath(new URL('../fixtures/read/cases', import.meta.url))).replaceAll('\\', '/');
const EXPECTED = '.expected.json';
const names = readdirSync(folder).sort();
const cases = names.filter((name) => !name.endsWith(EXPECTED));
const expectationOf = (name: string): string => `${folder}/${name}${EXPECTED}`;

// UPDATE_CASES=1 writes down what is read now. A reading that is wrong for the person who reads it must not stay.
if (process.env.UPDATE_CASES)
  for (const name of cases) writeFileSync(expectationOf(name), indented(await reading(name)));

test('every file has its expected reading, and every expected reading its file', () => {
  const expected = readdirSync(folder).filter((name) => name.endsWith(EXPECTED));
  expect(expected.sort()).toEqual(cases.map((name) => name + EXPECTED).sort());
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

test.each(cases.filter((name) => existsSync(expectationOf(name))))('%s', async (name) => {
  expect(await reading(name)).toEqual(JSON.parse(readFileSync(expectationOf(name), 'utf8')));
});

/** What a case reads as. A record beside it lets a file that cannot be read be one among others, as in a folder. */
async function reading(name: string): Promise<Record<string, unknown>> {
  const beside = new TextEncoder().encode('{"text":"另一份"}\n');
  const read = await readSubmissions([`${folder}/${name}`, '-'], { stdin: async () => beside });
  const short = (text: string): string => text.replaceAll(`${folder}/`, '');
  const [only] = read.unreadable;
  const documents = read.documents.filter(({ source }) => source.file !== '-');
  if (documents.length === 0 && read.unreadable.length === 1 && only && short(only.file) === name)
    return { unreadable: only.reason };
  return {
    documents: documents.map((document) => documentOf(document, (file) => (short(file) === name ? '' : short(file)))),
    ...(read.unreadable.length > 0 && { unreadable: read.unreadable.map(({ file, reason }) => [short(file), reason]) }),
    notices: read.notices.map(short).filter((notice) => !notice.startsWith('-')),
  };
}

function documentOf({ form, source, text, meta, blocks, dropped = [] }: Document, nameOf: (file: string) => string) {
  const place = (at: Source): string => placeIn(at.file === source.file ? { ...at, file: '' } : at);
  const file = nameOf(source.file);
  const where = { ...(file !== '' && { file }), ...(placeIn(source) !== '' && { place: placeIn(source) }) };
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'paragraph' && !only.marker && dropped.length === 0)
    if (text.slice(only.span.start, only.span.end) === text) return { form, ...where, meta, text };
  return {
    form,
    ...where,
    meta,
    blocks: blocks.map(({ kind, level, marker = '', span, source: at }) => [
      kind,
      ...(level === undefined ? [] : [level]),
      marker,
      readingOf({ text, dropped }, span).text,
      place(at),
    ]),
    ...(dropped.length > 0 && {
      dropped: dropped.map(({ reason, span }) => [reason, text.slice(span.start, span.end)]),
    }),
  };
}

/** JSON with a line for everything that fits on one. */
function indented(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  const inner = `${indent}  `;
  if (typeof value !== 'object' || value === null || (indent !== '' && flat.length + indent.length <= 118)) return flat;
  const parts = Array.isArray(value)
    ? value.map((entry) => (isShallow(entry) ? JSON.stringify(entry) : indented(entry, inner)))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${indented(entry, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}${indent === '' ? '\n' : ''}`;
}

/** A block or a notice stands on a line of its own however long it is. */
function isShallow(value: unknown): boolean {
  return Array.isArray(value) ? value.every((entry) => typeof entry !== 'object') : typeof value !== 'object';
}
