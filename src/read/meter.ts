import { InputError } from '../core/errors.js';

/** Paragraphs and table cells of one document; a thick book has some tens of thousands. */
const MAX_PIECES = 1_000_000;
const MAX_CHARACTERS = 20_000_000;

/** Counts what is read; throws an InputError when a document grows beyond what a person would hand in. */
export type Meter = { readonly piece: () => void; readonly characters: (count: number) => void };

export function meter(file: string): Meter {
  let [pieces, length] = [0, 0];
  return {
    piece() {
      if (++pieces > MAX_PIECES)
        throw new InputError(file, `文档过大（超过 ${MAX_PIECES / 10_000} 万段），请拆分后提交`);
    },
    characters(count) {
      length += count;
      if (length > MAX_CHARACTERS)
        throw new InputError(file, `文档过大（超过 ${MAX_CHARACTERS / 10_000} 万字），请拆分后提交`);
    },
  };
}
