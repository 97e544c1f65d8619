import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { summaryReport } from '../../src/content/index.js';
import { renderers } from '../../src/render/index.js';
import { resultOf, sampleResult } from '../fixtures/render/result.js';

const TWO_MINUTES = 120_000;
const installed = spawnSync('soffice', ['--version']).status === 0;
if (!installed) console.warn('skipped: LibreOffice (soffice) is not installed');

describe.runIf(installed)('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenji-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const hostile = resultOf(
    [
      { text: '=cmd()\u0001\ufffe ]]> <script>', theme: 't1' },
      { text: '长'.repeat(40_000), theme: 't1' },
    ],
    ['<甲> & 乙'],
  );

  it.each([
    ['docx', 'sample', sampleResult()],
    ['xlsx', 'sample', sampleResult()],
    ['docx', 'hostile', hostile],
    ['xlsx', 'hostile', hostile],
  ])('opens the %s of a %s result and prints it', { timeout: TWO_MINUTES }, async (name, kind, result) => {
    const file = join(folder, `${name}-${kind}.${name}`);
    writeFileSync(file, await renderers.find(name).render(summaryReport(result)));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      { timeout: TWO_MINUTES, stdio: 'ignore' },
    );
    const printed = join(folder, `${name}-${kind}.pdf`);
    expect(existsSync(printed) && statSync(printed).size > 10_000).toBe(true);
  });
});
