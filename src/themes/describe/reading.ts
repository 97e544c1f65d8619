import type { Token } from '../../core/token.js';
import { type NameWords, nameReader, type ReadText } from '../name/index.js';

/** Texts up to which what was read is kept for the next level; of more, few are read for both. */
const KEPT = 5000;

/** Reads texts for names, each once while there are not too many. */
export function readingOnce(tokens: (text: number) => readonly Token[], words: NameWords): (text: number) => ReadText {
  const read = nameReader(words);
  const known = new Map<number, ReadText>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const own = read(tokens(text));
    if (known.size < KEPT) known.set(text, own);
    return own;
  };
}
