import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { displayWidth } from '../../src/render/columns.js';
import { run } from './run.js';

test('wenji alone shows the help, as --help and help do', async () => {
  const { code, out, err } = await run([]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const argv of [['--help'], ['-h'], ['help']]) expect(await run(argv)).toEqual({ code, out, err });
  for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^ {2}${name} +${summary}$`, 'm'));
  expect(out).toContain('退出码');
});

test('--version shows the version of the package', async () => {
  const { code, out } = await run(['--version']);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe.each(commands)('help of $name', (command) => {
  test('is Chinese and complete', async () => {
    const { code, out, err } = await run([command.name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await run(['help', command.name])).toEqual({ code, out, err });
    expect(out).toContain(command.summary);
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|default|display/);
    for (const { flags, summary } of await command.options()) {
      expect(summary).toMatch(/\p{Script=Han}/u);
      expect(out).toContain(flags);
      expect(joined(out)).toContain(joined(summary));
    }
  });

  test('shows examples that call this command with its own options', async () => {
    expect(command.examples.length).toBeGreaterThan(0);
    const known = (await command.options()).flatMap(({ flags }) => flags.match(/--?[\w-]+/g) ?? []);
    for (const { call } of command.examples) {
      expect(call.split(' ').slice(0, 2)).toEqual(['wenji', command.name]);
      for (const option of call.match(/(?<= )--?[a-z][\w-]*/g) ?? []) expect(known).toContain(option);
    }
  });

  test('fits a terminal of 80 columns', async () => {
    const { out } = await run([command.name, '--help']);
    for (const line of out.split('\n')) expect.soft(displayWidth(line), line).toBeLessThanOrEqual(80);
  });
});

/** The text as if it had not been wrapped. */
function joined(text: string): string {
  return text.replace(/\s+/g, '');
}

test('titles are bold on a terminal only, and not under NO_COLOR', async () => {
  const bold = '\u001b[1m';
  expect((await run(['--help'], { terminal: true })).out).toContain(bold);
  expect((await run(['--help'], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(bold);
  expect((await run(['--help'])).out).not.toContain(bold);
});
