import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fences, readmes, root } from './markdown.js';

const folder = mkdtempSync(join(tmpdir(), 'wenji-docs-'));
cpSync(join(root, 'corpus/samples'), join(folder, 'corpus/samples'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [english, chinese] = readmes.map(({ text }) => fences(text, 'console'));

test('both READMEs show the same sessions', () => {
  expect(chinese).toEqual(english);
});

describe('what the README shows is what happens', () => {
  test.each((english ?? []).map((block) => [block.split('\n')[0], block]))('%s', (_, block = '') => {
    let code = 0;
    for (const step of block.split(/^\$ /m).slice(1)) {
      const [command = '', ...expected] = step.trimEnd().split('\n');
      const ran = command === 'echo $?' ? { code: 0, text: `${code}\n` } : terminal(command);
      expect(ran.text.trimEnd()).toMatch(pattern(expected));
      code = ran.code;
    }
  });
});

/** Runs the command as a terminal shows it: both streams in the order written. */
function terminal(command: string): { code: number; text: string } {
  const [program, ...argv] = command.split(' ');
  if (program !== 'wenji') throw new Error(`only wenji can be shown, not “${command}”`);
  const screen = join(folder, 'screen.txt');
  const output = openSync(screen, 'w');
  const { status } = spawnSync(process.execPath, [join(root, 'bin/wenji.js'), ...argv], {
    cwd: folder,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return { code: status ?? -1, text: readFileSync(screen, 'utf8') };
}

/** The lines as they stand; a line 「…」 is any number of lines. */
function pattern(lines: readonly string[]): RegExp {
  const parts = lines.map((line) => (line.trim() === '…' ? '(?:.*\\n?)*?' : `${literally(line)}\\n?`));
  return new RegExp(`^${parts.join('')}$`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
