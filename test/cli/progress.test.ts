import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { watched } from '../../src/cli/progress.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function ioWith(terminal: boolean) {
  const written: string[] = [];
  const stderr = Object.assign(
    new Writable({
      write(chunk, _, done) {
        written.push(String(chunk));
        done();
      },
    }),
    { isTTY: terminal, columns: 80 },
  );
  const io: Io = { stdout: stderr, stderr, stdin: (async function* () {})(), env: {} };
  return { io, written };
}

async function work(io: Io, quiet: boolean, seconds: number) {
  return watched(io, { quiet }, async (onProgress) => {
    onProgress?.('读取', 0, 4);
    vi.advanceTimersByTime(seconds * 1000);
    onProgress?.('归类', 3, 4);
    return '完';
  });
}

test('a terminal shows the stage once a second has passed, and a clean line afterwards', async () => {
  const { io, written } = ioWith(true);
  expect(await work(io, false, 2)).toBe('完');
  const text = written.join('');
  expect(text).not.toContain('读取');
  expect(text).toMatch(/归类 {2}█+░+ {2}75%/);
  expect(written.at(-1)).toBe('\u001b[2K');
});

test.each([
  ['quick work', true, false, 0.5],
  ['a pipe', false, false, 5],
  ['--quiet', true, true, 5],
])('%s shows nothing', async (_, terminal, quiet, seconds) => {
  const { io, written } = ioWith(terminal);
  await work(io, quiet, seconds);
  expect(written).toEqual([]);
});

test('the bar goes away when the work fails', async () => {
  const { io, written } = ioWith(true);
  const failing = watched(io, {}, async (onProgress) => {
    vi.advanceTimersByTime(2000);
    onProgress?.('归类', 1, 2);
    throw new Error('坏了');
  });
  await expect(failing).rejects.toThrow('坏了');
  expect(written.at(-1)).toBe('\u001b[2K');
});
