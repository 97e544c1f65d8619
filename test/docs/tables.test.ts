import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.js';
import { templates } from '../../src/check/templates/index.js';
import { commands } from '../../src/cli/commands/index.js';
import { algorithms } from '../../src/keywords/index.js';
import { containers, formats } from '../../src/read/index.js';
import { checkRenderers } from '../../src/render/check/index.js';
import { renderers } from '../../src/render/index.js';
import { engines } from '../../src/segment/index.js';
import { readmes, relativeLinks, root, tableUnder } from './markdown.js';

const registries = { formats, containers, renderers, outputs: checkRenderers, templates, rules, engines, algorithms };

describe.each(readmes)('$file', ({ file, text }) => {
  const chinese = file.includes('zh');

  test('lists the commands', () => {
    const rows = tableUnder(text, chinese ? '## 命令' : '## Commands');
    expect(rows.map(([name]) => name)).toEqual(commands.map(({ name }) => name));
    if (chinese) expect(rows.map(([, summary]) => summary)).toEqual(commands.map(({ summary }) => summary));
  });

  test.each(commands)('lists the options of $name', async ({ name, options }) => {
    const wanted = await options();
    if (wanted.length === 0) return;
    const rows = tableUnder(text, `wenji ${name}`);
    const long = (flags = '') => flags.match(/--[\w-]+/)?.[0];
    expect(rows.map(([flags]) => long(flags))).toEqual(wanted.map(({ flags }) => long(flags)));
    if (chinese) expect(rows.map(([flags]) => flags)).toEqual(wanted.map(({ flags }) => flags));
  });

  test.each(Object.entries(registries))('lists the %s', (kind, { all }) => {
    const rows = tableUnder(text, `wenji list ${kind}`);
    expect(rows.map(([name]) => name)).toEqual(all.map(({ name }) => name));
    if (chinese) expect(rows.map((row) => row.at(-1))).toEqual(all.map(({ summary }) => summary));
  });

  test('names the file endings of every format and the file of every renderer', () => {
    const endings = tableUnder(text, 'wenji list formats').map(([, cell]) => cell);
    expect(endings).toEqual(formats.all.map(({ extensions }) => extensions.join(' ')));
    const inner = tableUnder(text, 'wenji list containers').map(([, cell]) => cell);
    expect(inner).toEqual(containers.all.map(({ extensions }) => extensions.join(' ')));
    const files = tableUnder(text, 'wenji list renderers').map(([, cell]) => cell);
    expect(files).toEqual(renderers.all.map(({ file }) => file));
  });

  test('lists every package, its licence and the files that import it', () => {
    const rows = tableUnder(text, chinese ? '## 依赖' : '## Dependencies');
    expect(rows.map(([name]) => name)).toEqual(packages());
    for (const [name = '', , licence, importers = ''] of rows) {
      expect.soft(licence, name).toBe(licenceOf(name));
      expect.soft(importersOf(name), name).toEqual(importers.split(' '));
    }
  });

  test('links to files that exist', () => {
    for (const target of relativeLinks(text)) expect.soft(existsSync(root + target), target).toBe(true);
  });
});

function packages(): string[] {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return [...Object.keys(dependencies), ...Object.keys(optionalDependencies)].sort();
}

/** From the lock file, which also knows optional packages that are not installed. */
function licenceOf(name: string): string {
  return JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages[`node_modules/${name}`].license;
}

function importersOf(name: string): string[] {
  const pattern = new RegExp(`(?:from |import\\()'${name}(?:/[^']*)?'`);
  const files = globSync('src/**/*.ts', { cwd: root }).sort();
  return files.filter((file) => pattern.test(readFileSync(root + file, 'utf8')));
}
