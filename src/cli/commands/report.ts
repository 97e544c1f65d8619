import { posix } from 'node:path';
import { UsageError } from '../../core/errors.js';
import type { OnProgress } from '../../core/progress.js';
import type { Registry } from '../../core/registry.js';
import type { Report } from '../../core/report.js';
import type { Renderer } from '../../render/index.js';
import { colours } from '../colour.js';
import type { CliCommand, GivenOptions } from '../command.js';
import { correctionSettings, correctionsOption } from '../corrections.js';
import { tellFewer } from '../fewer-themes.js';
import { readInputs } from '../inputs.js';
import { print } from '../io.js';
import { groupingOptions, inputsArgument, readingOptions, segmentingOptions, textOf } from '../options.js';
import { checkOutput, type OutputFile, writeWhole } from '../output.js';
import { watched } from '../progress.js';
import { reportFolder } from '../report-folder.js';

export const report: CliCommand = {
  name: 'report',
  summary: '汇总意见：归类、计数、摘录，写出汇总报告和台账',
  argument: inputsArgument,
  async options() {
    const { renderers } = await import('../../render/index.js');
    const names = renderers.all.map(({ name }) => name).join(',');
    return [
      { flags: '-o, --output <文件夹>', summary: '结果放在哪里（默认 reports/输入的名称/）' },
      { flags: '--formats <格式>', summary: `要哪些文件，逗号分隔（默认全部：${names}）` },
      { flags: '--title <标题>', summary: '报告标题' },
      { flags: '--force', summary: '覆盖已有的结果' },
      correctionsOption,
      ...groupingOptions,
      ...(await segmentingOptions()),
      ...readingOptions,
    ];
  },
  examples: [
    { call: 'wenji report 征求意见/', does: '读文件夹里的全部材料，结果写入 reports/征求意见/' },
    {
      call: 'wenji report 意见.xlsx --columns 内容=E,单位=B --themes 8',
      does: '指定意见和单位所在的列，归成 8 个主题',
    },
    { call: 'wenji report 征求意见/ --formats docx,xlsx -o 汇总 --force', does: '只要 Word 和 Excel，覆盖上次的结果' },
    {
      call: 'wenji report 征求意见/ --corrections reports/征求意见/台账.xlsx --force',
      does: '在台账里改过归类以后，按修改重新汇总',
    },
  ],
  async run(io, inputs, options) {
    const { renderers } = await import('../../render/index.js');
    const { groupingSettings } = await import('../settings.js');
    const wanted = chosenRenderers(options, renderers);
    const settings = {
      title: textOf(options, 'title'),
      ...(await groupingSettings(options)),
      ...(await correctionSettings(options)),
    };
    const folder = textOf(options, 'output') ?? reportFolder(inputs);
    const pathOf = ({ file }: Renderer) => posix.join(folder, file);
    checkOutput(wanted.map(pathOf), { force: options.force === true });
    const submissions = await readInputs(io, inputs, options, renderers.all.map(pathOf));
    const { summarize } = await import('../../report.js');
    const { files, report } = await watched(io, options, async (onProgress) => {
      const report = await summarize(submissions, { ...settings, onProgress });
      return { report, files: await renderAll(wanted, report, pathOf, onProgress) };
    });
    writeWhole(files);
    await tellFewer(io, report.result, settings.themes, options);
    const { reportSummary } = await import('../report-summary.js');
    await print(io.stdout, reportSummary(report, wanted.map(pathOf), colours(io.stdout, io.env)));
    return 0;
  },
};

function chosenRenderers(options: GivenOptions, renderers: Registry<Renderer>): readonly Renderer[] {
  const given = textOf(options, 'formats');
  if (given === undefined) return renderers.all;
  const names = given.split(/[,，、\s]+/u).filter((name) => name !== '');
  if (names.length === 0) throw new UsageError('--formats 后面没有写格式，请写明，如 docx,xlsx');
  return [...new Set(names.map((name) => renderers.find(name)))];
}

async function renderAll(
  wanted: readonly Renderer[],
  report: Report,
  pathOf: (renderer: Renderer) => string,
  onProgress?: OnProgress,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const renderer of wanted) {
    onProgress?.('写报告', files.length, wanted.length);
    files.push({ path: pathOf(renderer), bytes: await renderer.render(report) });
  }
  return files;
}
