import type { Span } from '../../core/span.js';

/** Finds the phrases of a list in a text: the longest at each place, from left to right, none overlapping. */
export type PhraseIndex = { readonly find: (text: string, span: Span) => readonly Span[] };

/** Every phrase is at least so long. */
const KEY = 4;

/**
 * The index of a list. A line is a phrase, or parts with blanks between them, each part with its choices between slashes:
 * 「进一步/切实 加强 领导」 stands for 进一步加强领导 and 切实加强领导. Throws an Error for a phrase of fewer than four characters.
 */
export function phraseIndex(lines: readonly string[]): PhraseIndex {
  const byStart = new Map<string, string[]>();
  for (const phrase of new Set(lines.flatMap(expanded))) {
    if (phrase.length < KEY) throw new Error(`set phrase too short: ${phrase}`);
    const key = phrase.slice(0, KEY);
    byStart.set(key, [...(byStart.get(key) ?? []), phrase]);
  }
  for (const phrases of byStart.values()) phrases.sort((a, b) => b.length - a.length);
  return {
    find(text, { start, end }) {
      const found: Span[] = [];
      for (let at = start; at + KEY <= end; ) {
        const phrase = byStart
          .get(text.slice(at, at + KEY))
          ?.find((candidate) => at + candidate.length <= end && text.startsWith(candidate, at));
        if (phrase) found.push({ start: at, end: at + phrase.length });
        at += phrase?.length ?? 1;
      }
      return found;
    },
  };
}

function expanded(line: string): string[] {
  return line.split(' ').reduce<string[]>(
    (starts, part) => {
      const choices = part.split('/');
      return starts.flatMap((start) => choices.map((choice) => start + choice));
    },
    [''],
  );
}
