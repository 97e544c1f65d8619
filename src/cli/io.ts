import type { Writable } from 'node:stream';

/** A stream to write to, which may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean };

/** The world around one run: where it writes, what it reads, which variables are set. */
export type Io = {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** The world of this process. A reader that has gone (`| head`) ends the writing, not the run. */
export function processIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  for (const stream of [stdout, stderr]) if (stream.listenerCount('error') === 0) stream.on('error', ignoreGoneReader);
  return { stdout, stderr, stdin, env };
}

/** Writes the chunks in order and waits for a slow reader; resolves when all is handed over or nobody reads any more. */
export async function print(stream: Output, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) {
    if (stream.destroyed || stream.errored) return;
    await new Promise<void>((done) => {
      if (stream.write(chunk, () => done())) done();
    });
  }
}

/** All bytes of standard input. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function ignoreGoneReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
}
