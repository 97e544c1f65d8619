import type { Renderer } from './renderer.js';

/** The result as other programs read it, one space an indent, ending in a line end. */
export const json: Renderer = {
  name: 'json',
  summary: '供程序读取的完整结果',
  file: 'result.json',
  render: async ({ result }) => new TextEncoder().encode(`${JSON.stringify(result, null, 1)}\n`),
};
