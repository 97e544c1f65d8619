import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../fixtures/samples/build.mjs', import.meta.url));
const samples = fileURLToPath(new URL('../../corpus/samples', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wenji-samples-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes the samples again byte for byte, in any time zone', () => {
  execFileSync(process.execPath, [script, folder], { env: { ...process.env, TZ: 'America/New_York' } });
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
  expect(written.length).toBe(7);
  expect(written.filter((path) => !readFileSync(join(folder, path)).equals(readFileSync(join(samples, path))))).toEqual(
    [],
  );
});
