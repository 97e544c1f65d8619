import { Command } from 'commander';
import { colours } from './colour.js';
import type { CliCommand, GivenOptions } from './command.js';
import { commands } from './commands/index.js';
import { configuredOptions, withoutOverruled } from './config.js';
import { chineseHelp, closingText, generalText, HELP_COLUMNS } from './help.js';
import { type Io, print } from './io.js';
import { version } from './version.js';

/** Runs the command that `argv` names and resolves to its exit code. Throws commander's errors and those of the command. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = new Command('wenji')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHasColors: () => true,
      getOutHelpWidth: () => HELP_COLUMNS,
    })
    .configureHelp(chineseHelp(colours(io.stdout, io.env)))
    .usage('<命令> [选项] [输入...]')
    .description('问计：把大家提交的意见归成主题，检查报告稿件，写出每个数字都能查到出处的汇总报告。')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .version(version(), '-V, --version', '显示版本号')
    .addHelpText('after', generalText);
  for (const { name, summary } of commands) program.command(name).summary(summary).description(`${summary}。`);
  program.hook('preSubcommand', async (_, called) => {
    const command = commands.find(({ name }) => name === called.name());
    if (command) await define(called, command, io, (code) => (exitCode = code));
  });
  await program.parseAsync([...argv], { from: 'user' });
  return exitCode;
}

async function define(called: Command, command: CliCommand, io: Io, finish: (code: number) => void): Promise<void> {
  const { argument, examples, run } = command;
  called.usage(`[选项] ${argument.flags}`).argument(argument.flags, argument.summary);
  for (const { flags, summary } of await command.options()) called.option(flags, summary);
  called.helpOption('-h, --help', '显示帮助').addHelpText('after', closingText(examples));
  called.action(async (given: string | string[] | undefined) =>
    finish(await run(io, [given ?? []].flat(), await withDefaults(called, command, io))),
  );
}

/** The options as given; what was not given, as `wenji.yaml` says. */
async function withDefaults(called: Command, { unconfigured = false }: CliCommand, io: Io): Promise<GivenOptions> {
  const names = called.options.map((option) => option.attributeName());
  const all: GivenOptions = called.opts();
  const given = Object.fromEntries(
    Object.entries(all).filter(([name]) => called.getOptionValueSource(name) !== 'default'),
  );
  const configured = unconfigured || names.length === 0 ? undefined : await configuredOptions('.', names);
  if (!configured) return all;
  if (given.quiet !== true && Object.keys(configured.options).length > 0)
    await print(io.stderr, [`提示：按 ${configured.file} 的设置执行\n`]);
  return { ...all, ...withoutOverruled(configured.options, given), ...given };
}
