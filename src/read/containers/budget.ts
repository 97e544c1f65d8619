import { InputError } from '../../core/errors.js';

/** What one file may unfold to, everything that is nested in it counted together. */
export type Budget = {
  /** Counts one more file; throws an InputError when there are too many. */
  readonly file: () => void;
  /** Counts bytes as they come out; throws an InputError when there are too many. */
  readonly bytes: (count: number) => void;
};

export type UnfoldLimits = {
  readonly files: number;
  readonly bytes: number;
  /** Times the size of the outermost file; counts from `free` bytes on. */
  readonly ratio: number;
  readonly free: number;
  /** Containers inside one another. */
  readonly depth: number;
};

const MB = 1024 * 1024;
export const UNFOLD_LIMITS: UnfoldLimits = { files: 5000, bytes: 300 * MB, ratio: 200, free: 20 * MB, depth: 3 };

/** A budget for a file of `size` bytes. */
export function budgetOf(size: number, file: string, limits: UnfoldLimits): Budget {
  const most = Math.min(limits.bytes, Math.max(limits.free, size * limits.ratio));
  let files = 0;
  let bytes = 0;
  return {
    file() {
      if (++files > limits.files)
        throw new InputError(file, `里面的文件超过${limits.files}个，其余的没有读取，请分成几个压缩包再提交`);
    },
    bytes(count) {
      bytes += count;
      if (bytes > most)
        throw new InputError(file, `里面的文件解压后超过 ${Math.round(most / MB)} MB，其余的没有读取，请解压后再提交`);
    },
  };
}
