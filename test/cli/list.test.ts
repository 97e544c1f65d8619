import { expect, test } from 'vitest';
import { run } from './run.js';

test('lists every kind with a title, and one kind alone', async () => {
  const { code, out } = await run(['list']);
  expect(code).toBe(0);
  const sections = out.split('\n\n');
  expect(sections.map((section) => section.match(/（(\w+)）/)?.[1])).toEqual([
    'formats',
    'containers',
    'renderers',
    'outputs',
    'templates',
    'rules',
    'engines',
    'algorithms',
  ]);
  const engines = sections.find((section) => section.includes('（engines）'));
  expect((await run(['list', 'engines'])).out).toBe(`${engines}\n`);
  expect(engines).toMatch(/^ {2}jieba +\S/m);
});
