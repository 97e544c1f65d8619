import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { segmentResult } from '../../src/core/results.js';

const bin = fileURLToPath(new URL('../../bin/wenji.js', import.meta.url));
const count = 3000;
const stdin = Array.from({ length: count }, (_, id) => `{"id":"${id}","text":"建议学校食堂多听师生意见"}\n`).join('');

function start(...argv: string[]) {
  return spawn(process.execPath, [bin, ...argv], { stdio: 'pipe' });
}

async function ended(child: ReturnType<typeof start>) {
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
  const code = await new Promise((done) => child.on('close', done));
  return { code, err };
}

test('help leaves with 0, a bad call with 2', async () => {
  expect(await ended(start('--help'))).toEqual({ code: 0, err: '' });
  expect((await ended(start('--nothing'))).code).toBe(2);
});

test('a large result reaches a slow reader whole', async () => {
  const child = start('segment', '-', '--format', 'json');
  child.stdin.end(stdin);
  let out = '';
  const reading = (async () => {
    await new Promise((resume) => setTimeout(resume, 300));
    for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk;
  })();
  expect(await ended(child)).toEqual({ code: 0, err: '' });
  await reading;
  expect(segmentResult.parse(JSON.parse(out)).documents).toHaveLength(count);
});

test.skipIf(!existsSync('/dev/full'))('a disk that is full is told in a sentence, and is no finding', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [bin, 'list', 'engines'], { stdio: ['ignore', full, 'pipe'] });
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (err += chunk));
  const code = await new Promise((done) => child.on('close', done));
  closeSync(full);
  expect({ code, err }).toEqual({ code: 2, err: 'wenji：无法写入「标准输出」：磁盘空间不足，请清理后重试\n' });
});

test('a reader that goes away is no error', async () => {
  const child = start('segment', '-', '--format', 'json');
  child.stdin.end(stdin);
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await ended(child)).toEqual({ code: 0, err: '' });
});
