import { UsageError } from '../core/errors.js';

type Explain = (match: RegExpMatchArray) => string;

/** Commander's messages (14.0) by their codes, and what to say instead. */
const explanations: Readonly<Record<string, readonly [RegExp, Explain]>> = {
  'commander.unknownCommand': [
    /unknown command '(.*?)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s,
    ([, name, near]) =>
      `没有「${name}」这个命令，${near ? `是否要用 ${or(near)}？` : '请用 wenji --help 查看全部命令'}`,
  ],
  'commander.unknownOption': [
    /unknown option '(.*?)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s,
    ([, name, near]) =>
      `没有「${name}」这个选项，${near ? `是否要用 ${or(near)}？` : '请在命令后加 --help 查看可用选项'}`,
  ],
  'commander.missingArgument': [
    /argument '(.*)'/,
    ([, name]) => `缺少「${name}」，请在命令后写明文件或文件夹，用 --help 查看写法`,
  ],
  'commander.optionMissingArgument': [
    /option '(?:-\w, )?(\S+) <(.*)>'/,
    ([, option, value]) => `${option} 后面缺少「${value}」，请补上`,
  ],
  'commander.excessArguments': [
    /Expected (\d+) .* got (\d+)/,
    ([, expected, got]) => `参数太多：最多 ${expected} 个，收到 ${got} 个，请去掉多余的`,
  ],
};

/** Throws a UsageError for a dash as word processors and input methods write it, before it is taken for a file. */
export function refuseWideDashes(argv: readonly string[]): void {
  const given = argv.find((argument) => /^[—–―－]/u.test(argument));
  if (given === undefined) return;
  const meant = given.replace(/^[—–―－]+/u, '--');
  throw new UsageError(`「${given}」以中文破折号开头，选项要用半角减号，如 ${meant}；若是文件名，请写成 ./${given}`);
}

/** One Chinese sentence for an error of commander's, or undefined when it is none (help and version included). */
export function explainCall(code: string, message: string): string | undefined {
  const [pattern, explain] = explanations[code] ?? [];
  const match = pattern && message.match(pattern);
  return match && explain ? explain(match) : undefined;
}

function or(names: string): string {
  return names.split(', ').join(' 或 ');
}
