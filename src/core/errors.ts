/** A problem of the call: unknown option, missing file, output in the way. The message is one Chinese sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A problem of one file. `reason` is a Chinese clause without the file's name. */
export class InputError extends Error {
  override name = 'InputError';
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly line?: number,
  ) {
    super(`${file}${line === undefined ? '' : `:${line}`}：${reason}`);
  }
}
