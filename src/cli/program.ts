import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { colours } from './colour.js';
import type { CliCommand } from './command.js';
import { commands } from './commands/index.js';
import { chineseHelp, closingText, generalText, HELP_COLUMNS } from './help.js';
import type { Io } from './io.js';

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
    finish(await run(io, [given ?? []].flat(), called.opts())),
  );
}

function version(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return version;
}
