import type { Writable } from 'node:stream';
import { explained } from './output.js';

/** A stream to write to, which may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean };

/** The world around one run: where it writes, what it reads, which variables are set. */
export type Io = {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The world of this process. What goes wrong with writing is `print`'s to tell. */
export function processIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  for (const stream of [stdout, stderr]) if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  return { stdout, stderr, stdin, env };
}

/**
 * Writes the chunks in order and waits for a slow reader; resolves when all is written or nobody reads any more (`| head`). Throws
 * when it cannot be written, a UsageError where the reason is known.
 */
export async function print(stream: Output, chunks: Iterable<string>): Promise<void> {
  let fault: Error | null | undefined;
  let last = Promise.resolve();
  for (const chunk of chunks) {
    if (fault || stream.destroyed || stream.errored) break;
    let roomy = true;
    last = new Promise<void>((done) => {
      roomy = stream.write(chunk, (error) => {
        fault ??= error;
        done();
      });
    });
    if (!roomy) await last;
  }
  await last;
  if (fault && !isGoneReader(fault)) throw explained('标准输出', fault);
}

/** All bytes of standard input. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function isGoneReader(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
