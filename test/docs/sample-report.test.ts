import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSubmissions } from '../../src/read/index.js';
import { renderers } from '../../src/render/index.js';
import { summarize } from '../../src/report.js';
import { root } from './markdown.js';

test.each(['md', 'html', 'json'])(
  'the sample report in reports/示例 is what the program writes now: %s',
  async (name) => {
    const report = await summarize(await readSubmissions(['corpus/samples/建议']));
    const { file, render } = renderers.find(name);
    const committed = readFileSync(`${root}reports/示例/${file}`, 'utf8').replaceAll('\r\n', '\n');
    expect(Buffer.from(await render(report)).toString('utf8')).toBe(committed);
  },
);
