import type { Segment, Token } from '../core/token.js';
import type { Word } from './engine.js';

/**
 * Segmentation in which the given words are never cut: the longest word that starts at a place
 * becomes one token, the stretches between go through `segment`. A word of letters is none inside a longer run of letters,
 * nor one of digits inside a longer run of digits.
 */
export function protect(words: readonly Word[], segment: Segment): Segment {
  if (words.length === 0) return segment;
  const byFirst = longestFirst(words);
  return (text) => {
    const tokens: Token[] = [];
    let gap = 0;
    for (let at = 0; at < text.length; ) {
      const found = byFirst.get(text.charAt(at))?.find(({ word }) => standsAt(text, word, at));
      if (!found) {
        at++;
        continue;
      }
      pushShifted(tokens, segment, text, gap, at);
      gap = at + found.word.length;
      tokens.push({ start: at, end: gap, text: found.word, pos: found.pos });
      at = gap;
    }
    pushShifted(tokens, segment, text, gap, text.length);
    return tokens;
  };
}

const RUN = /^(?:[a-z]{2}|\d{2})$/iu;

function standsAt(text: string, word: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false;
  const end = at + word.length;
  return ![at, end].some((edge) => RUN.test(text.slice(Math.max(0, edge - 1), edge + 1)));
}

function longestFirst(words: readonly Word[]): Map<string, Word[]> {
  const byFirst = new Map<string, Word[]>();
  for (const entry of [...words].sort((a, b) => b.word.length - a.word.length)) {
    const first = entry.word.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
  }
  return byFirst;
}

function pushShifted(tokens: Token[], segment: Segment, text: string, start: number, end: number): void {
  if (start >= end) return;
  for (const token of segment(text.slice(start, end)))
    tokens.push({ ...token, start: token.start + start, end: token.end + start });
}
