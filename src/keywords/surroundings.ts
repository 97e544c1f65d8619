import type { KeywordContext } from './algorithm.js';
import { type Surroundings, weightOf } from './measures.js';
import type { TermUse } from './phrases.js';
import type { Piece } from './pieces.js';

/** Longest first sentence that is taken for a title, in characters; only where as much again follows it. */
const TITLE = 40;
const SENTENCE_END = /[。！？!?\n]/u;

/** What the terms of a document are measured against. */
export function surroundingsOf(
  pieces: readonly Piece[],
  uses: ReadonlyMap<string, TermUse>,
  context: KeywordContext,
): Surroundings {
  const counts = new Map<string, number>();
  for (const { text, kind } of pieces) if (kind !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  const information = new Map<string, number>();
  let weightiest = 1;
  for (const [word, count] of counts) {
    const told = context.information(word);
    information.set(word, told);
    weightiest = Math.max(weightiest, weightOf(told, count));
  }
  return {
    counts,
    weightiest,
    information,
    pairs: pairsOf(pieces),
    longer: longerOf(uses),
    titleEnd: titleEndOf(pieces),
  };
}

function longerOf(uses: ReadonlyMap<string, TermUse>): Map<string, number> {
  const longer = new Map<string, number>();
  for (const { words, count } of uses.values())
    for (let start = 0; start < words.length; start++) {
      let inner = '';
      for (let end = start; end < words.length - (start === 0 ? 1 : 0); end++) {
        inner += words[end];
        longer.set(inner, Math.max(longer.get(inner) ?? 0, count));
      }
    }
  return longer;
}

function pairsOf(pieces: readonly Piece[]): Map<string, number> {
  const text = pieces.map((piece) => piece.text).join('');
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function titleEndOf(pieces: readonly Piece[]): number {
  const end = pieces.find(({ text }) => SENTENCE_END.test(text))?.start ?? Number.POSITIVE_INFINITY;
  const length = pieces.at(-1)?.start ?? 0;
  return end <= TITLE && length >= 2 * end ? end : 0;
}
