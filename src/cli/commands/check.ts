import { UsageError } from '../../core/errors.js';
import type { Template } from '../../core/template.js';
import type { CliCommand, GivenOptions } from '../command.js';
import { readInputs, readNamedFile } from '../inputs.js';
import { jsonChunks } from '../json.js';
import { namesOf, readingOptions, resultOptions, textOf, wantsJson } from '../options.js';
import { openResult } from '../result.js';

export const check: CliCommand = {
  name: 'check',
  summary: '检查稿件：该有的部分有没有写、写实了没有',
  argument: { flags: '<稿件...>', summary: '文件、文件夹或通配符' },
  async options() {
    const { templates } = await import('../../check/templates/index.js');
    return [
      { flags: '--template <模板>', summary: `文种：${namesOf(templates)}，或自己的模板文件（.yaml）` },
      ...resultOptions,
      ...readingOptions,
    ];
  },
  examples: [
    { call: 'wenji check 稿件.docx --template 分析检查报告', does: '逐项说明成效、问题、原因、思路、措施写得如何' },
    { call: 'wenji check 各单位稿件/ --template 我的模板.yaml --format json', does: '用自己的模板检查一批稿件' },
  ],
  async run(io, inputs, options) {
    const json = wantsJson(options);
    const template = await chosenTemplate(options);
    const write = openResult(io, options);
    const submissions = await readInputs(io, inputs, options);
    const { checkDrafts } = await import('../../check.js');
    const { missingRequired } = await import('../../check/outcome.js');
    const { renderCheckText } = await import('../../render/check-text.js');
    const result = checkDrafts(submissions, { template });
    if (result.documents.length === 0) throw new UsageError('没有可检查的稿件：表格和 JSONL 不是稿件，请给出文稿文件');
    await write(json ? jsonChunks(result) : [renderCheckText(result)]);
    return missingRequired(result) ? 1 : 0;
  },
};

/** The template of that name, or else the one in that file. */
async function chosenTemplate(options: GivenOptions): Promise<Template> {
  const { templates } = await import('../../check/templates/index.js');
  const given = textOf(options, 'template');
  const known = templates.all.find(({ name }) => name === given);
  if (known) return known;
  if (given === undefined) throw new UsageError(`请用 --template 写明文种：${namesOf(templates)}，或自己的模板文件`);
  if (!/[\\/]|\.(ya?ml|json)$/iu.test(given)) return templates.find(given);
  const { parseTemplate } = await import('../../check/templates/parse.js');
  const { decodeText } = await import('../../read/text/encoding.js');
  return parseTemplate(decodeText(await readNamedFile(given, '模板'), given).text, given);
}
