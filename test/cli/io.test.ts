import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { print } from '../../src/cli/io.js';

test('waits for a slow reader and loses nothing', async () => {
  const stream = new PassThrough({ highWaterMark: 8 });
  const lines = Array.from({ length: 1000 }, (_, number) => `第 ${number} 行\n`);
  let read = '';
  const reading = (async () => {
    for await (const chunk of stream.setEncoding('utf8')) read += chunk;
  })();
  await print(stream, lines);
  stream.end();
  await reading;
  expect(read).toBe(lines.join(''));
});

test('takes no more chunks once nobody reads', async () => {
  const stream = new PassThrough();
  stream.destroy();
  let taken = 0;
  function* chunks() {
    for (; taken < 1000; taken++) yield '…';
  }
  await print(stream, chunks());
  expect(taken).toBe(0);
});
