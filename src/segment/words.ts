import { UsageError } from '../core/errors.js';
import type { Word } from './engine.js';

/** Longest word a lexicon may hold, in UTF-16 code units. */
const LONGEST = 40;

/**
 * User words from a lexicon: one a line, `word` or `word pos` or `word frequency pos` (as jieba's own user dictionaries),
 * separated by a tab or spaces; `#` begins a comment line. Throws a UsageError that names the line.
 */
export function parseWords(lines: readonly string[], file: string): Word[] {
  const words: Word[] = [];
  lines.forEach((line, index) => {
    const [word, ...rest] = line.trim().split(/\s+/u);
    if (!word || word.startsWith('#')) return;
    if (word.length > LONGEST)
      throw new UsageError(
        `${file}：${index + 1}：词语「${word.slice(0, 10)}…」超过 ${LONGEST} 个字，请每行只写一个词`,
      );
    words.push({ word, pos: rest.find((field) => /^[a-z]+$/u.test(field)) ?? 'nz' });
  });
  return words;
}
