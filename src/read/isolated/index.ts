import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../core/errors.js';
import type { Extract, FormatOptions } from '../format.js';
import { extractOf, type Outcome, outcomeOf, type Request } from './outcome.js';
import type { TaskName } from './tasks.js';

export type Limits = { readonly milliseconds: number; readonly megabytes: number };
export type Isolated = (task: TaskName, bytes: Uint8Array, file: string, options: FormatOptions) => Promise<Extract>;

/**
 * Runs tasks in a process that is stopped when it takes too long or too much memory; the file is then refused with an
 * InputError. (A thread would not do: one large allocation beyond its limit ends the whole process.) It starts with the
 * first task, serves the next ones, and does not keep this process alive.
 */
export function isolation(limits: Limits, program = new URL('./child.js', import.meta.url)): Isolated {
  const idle: ChildProcess[] = [];
  return async (task, bytes, file, options) => {
    const waiting = idle.pop();
    const child = waiting?.connected ? waiting : start(program, limits);
    const plain = options.encoding === undefined ? {} : { encoding: options.encoding };
    const outcome = await answer(child, { task, bytes: new Uint8Array(bytes), file, options: plain }, limits);
    child.unref();
    child.channel?.unref();
    idle.push(child);
    return extractOf(outcome, file);
  };
}

/** In this process, and so without limits: for sources that run uncompiled, as in tests, which no process of its own could load. */
export const inPlace: Isolated = async (task, bytes, file, options) =>
  extractOf(await outcomeOf({ task, bytes, file, options }), file);

/** Enough for a full sheet of 65,536 rows, or a PDF of some hundred pages, on a slow machine. */
const LIMITS: Limits = { milliseconds: 60_000, megabytes: 512 };

/** Reads by a task within the usual limits. */
export const isolated: Isolated = import.meta.url.endsWith('.ts') ? inPlace : isolation(LIMITS);

/** The parsers print warnings; nobody reads what this process prints. */
function start(program: URL, { megabytes }: Limits): ChildProcess {
  return fork(fileURLToPath(program), {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** The answer of the other process. Throws an InputError when it takes too long or ends without one. */
function answer(child: ChildProcess, request: Request, { milliseconds }: Limits): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: string): void => {
      done();
      child.kill('SIGKILL');
      reject(new InputError(request.file, reason));
    };
    const timer = setTimeout(() => {
      refuse(`文件解析超时（超过 ${milliseconds / 1000} 秒），请另存为新格式或拆分后再提交`);
    }, milliseconds);
    const onMessage = (outcome: Outcome): void => {
      done();
      resolve(outcome);
    };
    const onError = (): void => refuse(FAILED);
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void =>
      refuse(code === ABORTED || signal === 'SIGABRT' ? '文件解析占用内存过大，请拆分后再提交' : FAILED);
    const done = (): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    child.on('message', onMessage).on('error', onError).on('exit', onExit);
    child.ref();
    child.channel?.ref();
    child.send(request);
  });
}

/** How a process ends that runs out of memory, where it is not told by a signal. */
const ABORTED = 134;
const FAILED = '文件内容异常，解析时出错，请用 Office 或 WPS 打开后另存再提交';
