import { UsageError } from '../../core/errors.js';
import type { CheckResult } from '../../core/results.js';
import { colours } from '../colour.js';
import type { CliCommand } from '../command.js';
import { readInputs } from '../inputs.js';
import { type Io, print } from '../io.js';
import { namesOf, readingOptions, textOf } from '../options.js';
import { watched } from '../progress.js';
import { version } from '../version.js';

export const check: CliCommand = {
  name: 'check',
  summary: '检查稿件：该有的部分有没有写、写实了没有',
  argument: { flags: '<稿件...>', summary: '文件、文件夹或通配符' },
  async options() {
    const { templates } = await import('../../check/templates/index.js');
    const { checkOptions } = await import('../check-settings.js');
    return [
      {
        flags: '--template <模板>',
        summary: `文种：${namesOf(templates)}；auto 按每份稿件的文种选；或自己的模板文件（.yaml）`,
      },
      { flags: '--outline', summary: '只列出读出的标题：位置、层级、字数、认作哪一部分' },
      ...(await checkOptions()),
      { flags: '--annotate <文件夹>', summary: '把发现的问题作为批注写进 .docx 稿件，另存到这个文件夹，原稿不动' },
      ...readingOptions,
    ];
  },
  examples: [
    { call: 'wenji check 稿件.docx --template 分析检查报告', does: '逐项说明成效、问题、原因、思路、措施写得如何' },
    {
      call: 'wenji check 各单位稿件/ --template 我的模板.yaml -o 检查结果.xlsx',
      does: '用自己的模板检查一批稿件，写成 Excel 表',
    },
    { call: 'wenji check 稿件/ --template auto --baseline 上次.json', does: '修改之后再查，只看新增的问题' },
    { call: 'wenji check 稿件/ --template auto --annotate 批注/', does: '把问题写成 Word 批注，退给各单位修改' },
  ],
  async run(io, inputs, options) {
    if (options.outline === true) {
      const { printOutline } = await import('../check-outline.js');
      return printOutline(io, inputs, options);
    }
    const { baselineOf, failOnOf, ruleChoice } = await import('../check-settings.js');
    const { chosenRenderer, openCheckOutput, outputsOf } = await import('../check-output.js');
    const { chosenTemplate } = await import('../check-template.js');
    const template = await chosenTemplate(options);
    const failOn = failOnOf(options);
    const choice = await ruleChoice(io, options);
    const baseline = await baselineOf(options);
    const renderer = chosenRenderer(options);
    const write = openCheckOutput(io, options);
    const { appliedRules, checkReport } = await import('../../check-report.js');
    appliedRules(choice);
    const submissions = await readInputs(io, inputs, options, outputsOf(options));
    const { openAnnotations } = await import('../annotate.js');
    const annotate = openAnnotations(io, submissions, options);
    const { checkDrafts } = await import('../../check.js');
    const checked = await watched(io, options, async (onProgress) =>
      checkDrafts(submissions, { template, ...choice, onProgress }),
    );
    if (checked.documents.length === 0) throw new UsageError(`没有可检查的稿件：${reasonOf(checked)}`);
    const result = baseline ? await comparedWith(baseline, checked, io) : checked;
    const paint = textOf(options, 'output') === undefined ? colours(io.stdout, io.env) : undefined;
    const report = checkReport(submissions, result, { ...choice, failOn, version: version(), paint });
    await write(await renderer.render(report));
    await annotate?.(result);
    const { fails } = await import('../../check/outcome.js');
    return fails(result, failOn) ? 1 : 0;
  },
};

/** What is new; told when the baseline is one of other drafts. */
async function comparedWith(baseline: CheckResult, checked: CheckResult, io: Io): Promise<CheckResult> {
  const { isStrange, onlyNew } = await import('../../baseline.js');
  if (isStrange(checked, baseline))
    await print(io.stderr, [
      '提示：基线中没有这次检查的稿件，全部按新增列出；请在生成基线时的文件夹里用同样的写法检查\n',
    ]);
  return onlyNew(checked, baseline);
}

/** Why there is nothing to check. */
function reasonOf({ unreadable }: CheckResult): string {
  if (unreadable.length === 0) return '表格和 JSONL 不是稿件，请给出文稿文件';
  return unreadable.map(({ file, reason }) => `${file}（${reason}）`).join('；');
}
