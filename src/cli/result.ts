import type { GivenOptions } from './command.js';
import { type Io, print } from './io.js';
import { textOf } from './options.js';
import { checkOutput, writeWhole } from './output.js';

/** Opens the place where a command's one result goes: `--output`, checked at once, or standard output. */
export function openResult(io: Io, options: GivenOptions): (chunks: Iterable<string>) => Promise<void> {
  const path = textOf(options, 'output');
  if (path === undefined) return (chunks) => print(io.stdout, chunks);
  checkOutput([path], { force: options.force === true });
  return async (chunks) => {
    writeWhole([{ path, bytes: Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))) }]);
    if (options.quiet !== true) await print(io.stderr, [`已写入 ${path}\n`]);
  };
}
