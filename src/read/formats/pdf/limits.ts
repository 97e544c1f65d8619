import { InputError } from '../../../core/errors.js';

/** Bytes of one file. */
export const MAX_BYTES = 200 * 1024 * 1024;
export const MAX_PAGES = 5000;
/** Pieces of text on one page; a page of small print has some thousands. */
export const MAX_PIECES = 200_000;
/** Lines drawn on one page that are looked at. */
export const MAX_RULINGS = 20_000;
const MAX_CHARACTERS = 20_000_000;

/** Counts the characters of one file; throws an InputError when they are more than a person would hand in. */
export function characterMeter(file: string): (count: number) => void {
  let total = 0;
  return (count) => {
    total += count;
    if (total > MAX_CHARACTERS)
      throw new InputError(file, `文件过大（超过 ${MAX_CHARACTERS / 10_000} 万字），请拆分后提交`);
  };
}
