import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isBuilt = existsSync(`${root}dist/main.js`);
if (!isBuilt) console.warn('skipped: the program is tested as compiled, run npm run build first');

describe.skipIf(!isBuilt)('the program as it is shipped', () => {
  test.each(['kangxi.pdf', 'word-97-table-footnote-revision.doc', 'excel-97-merged-dates-hidden.xls'])(
    'reads %s in a process of its own',
    (name) => {
      const call = ['bin/wenji.js', 'read', `test/fixtures/read/${name}`, '--format', 'json', '--quiet'];
      const { documents } = JSON.parse(execFileSync(process.execPath, call, { cwd: root, encoding: 'utf8' }));
      expect(documents.length).toBeGreaterThan(0);
    },
  );
});
