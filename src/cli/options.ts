import { UsageError } from '../core/errors.js';
import type { Named, Registry } from '../core/registry.js';
import type { GivenOptions, OptionHelp } from './command.js';

export const inputsArgument = {
  flags: '<输入...>',
  summary: '文件、文件夹、压缩包、通配符，或 -（标准输入，每行一条 JSON）',
};

/** The options of every command that reads submissions. */
export const readingOptions: readonly OptionHelp[] = [
  { flags: '--columns <对应>', summary: '指定表格各列，如 内容=E,单位=B' },
  { flags: '--encoding <编码>', summary: '指定文本编码，如 gb18030、big5（默认自动识别）' },
  { flags: '--meta-from <写法>', summary: '从文件夹和文件名取得单位等，如 path:单位/渠道' },
  { flags: '--no-clean', summary: '不清理网页外壳、页码、断行等，原样读入' },
  { flags: '--quiet', summary: '不显示进度和提示' },
];

/** The options of every command that cuts texts into words. */
export async function segmentingOptions(): Promise<readonly OptionHelp[]> {
  const { engines } = await import('../segment/index.js');
  return [
    { flags: '--lexicon <文件>', summary: '自定义词表，每行一个词，分词时不拆开' },
    chosenFrom('--engine <引擎>', '分词引擎', engines),
  ];
}

/** The options of every command that groups items. */
export const groupingOptions: readonly OptionHelp[] = [
  { flags: '--themes <个数>', summary: '主题个数，不小于 2（默认自动确定）' },
  { flags: '--no-split', summary: '每份材料作为一条，不拆分' },
  { flags: '--base <文件>', summary: '接着上一批做：上次的 result.json，原有主题和归属不变' },
  { flags: '--similarity <数>', summary: '配合 --base：新意见并入原有主题所需的相近程度，0 到 1（默认按上一批确定）' },
  { flags: '--taxonomy <文件>', summary: '按给定的主题归类：主题表（.yaml、.json 或 .xlsx）' },
  { flags: '--cluster-rest', summary: '配合 --taxonomy：不合给定主题的意见另行归类（默认列为未归类）' },
  { flags: '--vectors <文件夹>', summary: '自己的词向量，代替自带的（用 wenji vectors train 训练）' },
  { flags: '--threads <个数>', summary: '用几个线程分词（默认按本机处理器数）；结果与个数无关' },
];

/** The options of every command with one result. */
export const resultOptions: readonly OptionHelp[] = [
  { flags: '--format <格式>', summary: 'text（文字）或 json（默认按输出文件名的结尾，没有则为 text）' },
  { flags: '-o, --output <文件>', summary: '写入文件（默认显示在屏幕上）' },
  { flags: '--force', summary: '覆盖已有的输出文件' },
];

/** The option, with its choices listed in the help; the first is what holds without it. */
export function chosenFrom(flags: string, summary: string, choices: Registry<Named>): OptionHelp {
  const [first, ...others] = choices.all.map(({ name }) => name);
  return { flags, summary: `${summary}：${[`${first}（默认）`, ...others].join('、')}` };
}

/** The names of all choices, for a sentence. */
export function namesOf(choices: Registry<Named>): string {
  return choices.all.map(({ name }) => name).join('、');
}

/** The text given for an option, or undefined when none was; an empty one is a UsageError. */
export function textOf(options: GivenOptions, name: string): string | undefined {
  const value = options[name];
  if (value === '')
    throw new UsageError(
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} 后面的内容为空，请补上，或去掉这个选项`,
    );
  return typeof value === 'string' ? value : undefined;
}

/** The whole number given for an option, or undefined when none was; anything else is a UsageError. */
export function wholeNumberOf(options: GivenOptions, name: string, least: number): number | undefined {
  const given = textOf(options, name);
  if (given === undefined) return undefined;
  const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (!(value >= least)) throw new UsageError(`--${name} 需要不小于 ${least} 的整数，收到「${given}」`);
  return value;
}

/**
 * True when the result is wanted as JSON: by `--format`, or else by the ending of `--output`. A format other than text and json is a
 * UsageError, and so is an ending that means neither.
 */
export function wantsJson(options: GivenOptions): boolean {
  const given = textOf(options, 'format') ?? meantBy(textOf(options, 'output') ?? '');
  if (given !== 'text' && given !== 'json') throw new UsageError(`--format 可以是 text 或 json，收到「${given}」`);
  return given === 'json';
}

function meantBy(output: string): 'text' | 'json' {
  if (OTHER_FORMATS.test(output))
    throw new UsageError(
      `「${output}」只能写成文字或 JSON，请把文件名的结尾改为 .txt 或 .json；要 Word 报告和 Excel 台账请用 wenji report`,
    );
  return /\.json$/iu.test(output) ? 'json' : 'text';
}

/** Endings under which a program expects neither text nor JSON. */
const OTHER_FORMATS = /\.(?:xlsx?|csv|docx?|pdf|html?|jsonl)$/iu;

/** The name given for an option, or undefined when none was; one that the registry does not know is a UsageError. */
export function nameOf(options: GivenOptions, name: string, choices: Registry<Named>): string | undefined {
  const given = textOf(options, name);
  return given === undefined ? undefined : choices.find(given).name;
}
