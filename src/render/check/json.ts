import type { CheckRenderer } from './renderer.js';

/** The result as other programs read it (`checkResult`), each draft on a line of its own. */
export const json: CheckRenderer = {
  name: 'json',
  summary: '供程序读取的完整结果，也可作 --baseline 的基线',
  endings: ['.json'],
  render: async ({ result: { version, unreadable, documents } }) =>
    new TextEncoder().encode(
      `{\n"version": ${version},\n"unreadable": ${lines(unreadable)},\n"documents": ${lines(documents)}\n}\n`,
    ),
};

function lines(entries: readonly unknown[]): string {
  return entries.length === 0 ? '[]' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}
