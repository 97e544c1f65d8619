import { Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

type Settings = {
  /** What standard input holds, or how reading it goes wrong. */
  readonly stdin?: string | Error;
  readonly terminal?: boolean;
  readonly env?: Io['env'];
};

/** Runs the command line in this process, with streams that remember what was written. */
export async function run(
  argv: readonly string[],
  { stdin = '', terminal = false, env = {} }: Settings = {},
): Promise<Ran> {
  const [stdout, stderr] = [remembering(terminal), remembering(terminal)];
  async function* input() {
    if (stdin instanceof Error) throw stdin;
    yield Buffer.from(stdin);
  }
  const code = await main(argv, { stdout: stdout.stream, stderr: stderr.stream, stdin: input(), env });
  return { code, out: stdout.text(), err: stderr.text() };
}

function remembering(isTTY: boolean) {
  const chunks: string[] = [];
  const write = (chunk: Buffer, _: string, done: () => void) => {
    chunks.push(chunk.toString());
    done();
  };
  return { stream: Object.assign(new Writable({ write }), { isTTY }), text: () => chunks.join('') };
}
