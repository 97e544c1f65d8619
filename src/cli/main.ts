import { InputError, UsageError } from '../core/errors.js';
import { explainCall, refuseWideDashes } from './call-errors.js';
import { colours } from './colour.js';
import { type Io, print, processIo } from './io.js';
import { runProgram } from './program.js';

/**
 * Runs wenji with the arguments after the program's name. Resolves to the exit code: 0 done, 1 findings, 2 could not
 * run. Never rejects and never ends the process, so that what was written can still flow out.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const [first, ...rest] = argv;
  const call = first === undefined ? ['--help'] : first === 'help' ? [...rest, '--help'] : argv;
  try {
    refuseWideDashes(argv);
    return await runProgram(call, io);
  } catch (error) {
    if (isFinished(error)) return 0;
    const { red } = colours(io.stderr, io.env);
    await print(io.stderr, [`${red('wenji：')}${sentence(error)}\n`]).catch(() => {});
    return 2;
  }
}

/** True for what commander throws after it has shown the help or the version. */
function isFinished(error: unknown): boolean {
  return ['commander.helpDisplayed', 'commander.help', 'commander.version'].includes(codeOf(error));
}

function sentence(error: unknown): string {
  if (error instanceof UsageError || error instanceof InputError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return (
    explainCall(codeOf(error), error.message) ?? `程序出错，请把下面的内容报给维护者：\n${error.stack ?? error.message}`
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
