import type { CliCommand } from '../command.js';
import { readInputs } from '../inputs.js';
import { jsonChunks } from '../json.js';
import { inputsArgument, readingOptions, resultOptions, wantsJson } from '../options.js';
import { openResult } from '../result.js';

export const read: CliCommand = {
  name: 'read',
  summary: '看看程序把材料读成了什么：层级、属性、去掉了什么',
  argument: inputsArgument,
  options: async () => [...resultOptions, ...readingOptions],
  examples: [
    { call: 'wenji read 讲话稿.txt', does: '逐段显示位置和层级，列出没有当作正文的部分及原因' },
    { call: 'wenji read 汇总表.xlsx --columns 内容=E', does: '核对哪一列是内容，显示前几行' },
  ],
  async run(io, inputs, options) {
    const json = wantsJson(options);
    const write = openResult(io, options);
    const submissions = await readInputs(io, inputs, { ...options, quiet: true });
    const { inspectSubmissions } = await import('../../inspect.js');
    const { formats } = await import('../../read/index.js');
    const { renderReadText } = await import('../../render/read-text.js');
    const result = inspectSubmissions(submissions);
    const formatName = (name: string) => `${name}（${formats.find(name).summary}）`;
    await write(json ? jsonChunks(result) : renderReadText(result, { formatName }));
    return 0;
  },
};
