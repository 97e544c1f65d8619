import type { Span } from '../../core/span.js';

/** A word that a rewriting program puts for the usual one; `find` gives the places where it stands out. */
export type SpunWord = {
  readonly spun: string;
  readonly usual: string;
  readonly find: (text: string) => readonly Span[];
};

/**
 * The list of spun words. A line is the word, the usual word and where it gives itself away, with tabs between them; the
 * last is a regular expression without groups of its own that has the word in it as 「~」. Throws an Error for a malformed line.
 */
export function spunWords(lines: readonly string[]): readonly SpunWord[] {
  return lines.map((line) => {
    const [spun, usual, context] = line.split('\t');
    if (!spun || !usual || !context?.includes('~')) throw new Error(`malformed spun word: ${line}`);
    const pattern = new RegExp(context.replaceAll('~', `(${spun})`), 'dgu');
    return { spun, usual, find: (text) => (text.includes(spun) ? placesOf(text, pattern) : []) };
  });
}

/** Where the word itself stands in each match; a pattern has it once in every alternative. */
function placesOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap(({ indices = [] }) => {
    const place = indices.slice(1).find((group) => group !== undefined);
    return place ? [{ start: place[0], end: place[1] }] : [];
  });
}
