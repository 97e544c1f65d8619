import type { RuleChoice } from '../check/index.js';
import { ruleThresholds } from '../check/index.js';
import type { FailOn } from '../core/check-report.js';
import { UsageError } from '../core/errors.js';
import type { CheckResult } from '../core/results.js';
import type { GivenOptions, OptionHelp } from './command.js';
import { configuredRules } from './config.js';
import { readNamedFile } from './inputs.js';
import { type Io, print } from './io.js';
import { chosenFrom, textOf } from './options.js';

const BARS: readonly FailOn[] = ['error', 'warning', 'never'];

/** The options of `check` about what counts and how it is shown. */
export async function checkOptions(): Promise<readonly OptionHelp[]> {
  const { checkRenderers } = await import('../render/check/index.js');
  return [
    { flags: '--rules <规则>', summary: '只用这几条规则，用逗号隔开（全部规则见 wenji list rules）' },
    { flags: '--disable <规则>', summary: '不用这几条规则，用逗号隔开' },
    {
      flags: '--fail-on <级别>',
      summary: '有这一级或更重的问题时退出码为 1：error（默认，含必备部分没有写实）、warning、never',
    },
    { flags: '--baseline <文件>', summary: '只列新增的问题：以前用 --format json 存下的检查结果' },
    chosenFrom('--format <格式>', '输出格式，不写则看 --output 的结尾', checkRenderers),
    { flags: '-o, --output <文件>', summary: '写入文件（默认显示在屏幕上）' },
    { flags: '--force', summary: '覆盖已有的输出文件' },
  ];
}

/** From which severity on a check fails. */
export function failOnOf(options: GivenOptions): FailOn {
  const given = textOf(options, 'failOn') ?? 'error';
  const bar = BARS.find((one) => one === given);
  if (!bar) throw new UsageError(`--fail-on 可以是 ${BARS.join('、')}，收到「${given}」`);
  return bar;
}

/** Which rules apply and how, by the options and by `wenji.yaml`, which is told when it has its say. */
export async function ruleChoice(io: Io, options: GivenOptions): Promise<RuleChoice> {
  const only = namesIn(options, 'rules');
  const disable = namesIn(options, 'disable');
  const configured = await configuredRules('.', ruleThresholds);
  if (configured && options.quiet !== true) await print(io.stderr, [`提示：规则按 ${configured.file} 的设置执行\n`]);
  return {
    ...(configured && { rules: configured.rules }),
    ...(only && { only }),
    ...(disable && { disable }),
  };
}

function namesIn(options: GivenOptions, name: string): readonly string[] | undefined {
  const names = textOf(options, name)
    ?.split(/[,，、;；\s]+/u)
    .filter((one) => one !== '');
  if (names?.length === 0) throw new UsageError(`--${name} 后面没有规则的名称，请补上，或去掉这个选项`);
  return names;
}

/** The earlier result that `--baseline` names. */
export async function baselineOf(options: GivenOptions): Promise<CheckResult | undefined> {
  const file = textOf(options, 'baseline');
  if (file === undefined) return undefined;
  const { parseBaseline } = await import('../baseline.js');
  return parseBaseline(new TextDecoder().decode(await readNamedFile(file, '基线')), file);
}
