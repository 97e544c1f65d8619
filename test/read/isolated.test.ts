import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/errors.js';
import { open } from '../../src/read/input/open.js';
import { isolation } from '../../src/read/isolated/index.js';
import { fixtureBytes, flipBits } from './office-fixtures.js';

/** The readers run in a process of their own only when compiled. */
const compiled = new URL('../../dist/child.js', import.meta.url);
const isBuilt = existsSync(compiled);
if (!isBuilt)
  console.warn('skipped: readers in a process of their own are tested as compiled, run npm run build first');

const workbook = fixtureBytes('excel-97-merged-dates-hidden.xls');

/** What became of a file: 'read', the reason of its refusal, or what no reader may throw. */
const outcome = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Error && error.name === 'InputError' ? error.message : `thrown: ${error}`),
  );

describe.skipIf(!isBuilt)('a reader in a process of its own', () => {
  const within = (milliseconds: number, megabytes: number) => isolation({ milliseconds, megabytes }, compiled);

  test('gives what it gives without one', async () => {
    const extract = await within(20_000, 200)('xls', workbook, 'a.xls', {});
    const { format: _, ...plain } = { format: '', ...(await open(workbook, 'a.xls', {})) };
    expect(extract).toEqual(plain);
  });
  test('is stopped when it takes too long, and the next file is read', async () => {
    expect(await outcome(within(1, 200)('xls', workbook, 'a.xls', {}))).toBe(
      'a.xls：文件解析超时（超过 0.001 秒），请另存为新格式或拆分后再提交',
    );
  });
  test('is stopped when it takes too much memory', async () => {
    expect(await outcome(within(20_000, 4)('xls', workbook, 'a.xls', {}))).toBe(
      'a.xls：文件解析占用内存过大，请拆分后再提交',
    );
  });
  test.each([
    ['xls', 'excel-97-merged-dates-hidden.xls'],
    ['doc', 'word-97-table-footnote-revision.doc'],
  ] as const)('reads or refuses 500 damaged copies of an %s file', async (task, fixture) => {
    const read = within(2000, 100);
    const results = await flipBits(fixtureBytes(fixture), 500, (bytes) => outcome(read(task, bytes, `a.${task}`, {})));
    expect(results.filter((result) => result.startsWith('thrown'))).toEqual([]);
    expect(results.filter((result) => result === 'read').length).toBeGreaterThan(100);
  });
});

test.each([
  ['a.rtf', 'rtf-table-footnote-revision.rtf'],
  ['a.odt', 'odt-table-footnote-revision.odt'],
  ['a.ods', 'ods-merged-dates-hidden.ods'],
])('500 damaged copies of %s are read or refused', async (name, fixture) => {
  const results = await flipBits(fixtureBytes(fixture), 500, (bytes) =>
    open(bytes, name, {}).then(
      () => 'read',
      (error: unknown) => (error instanceof InputError ? 'refused' : `thrown: ${error}`),
    ),
  );
  expect(new Set(results)).toEqual(new Set(['read', 'refused']));
});
