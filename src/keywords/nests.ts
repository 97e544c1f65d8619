import type { Piece } from './pieces.js';
import { placeOf, type Term, type Terms } from './terms.js';

/** Notes for each term how often the most frequent longer one around it occurs. */
export function noteNests(pieces: readonly Piece[], text: string, terms: Terms): void {
  for (const { from, to, words, count } of terms.all.values()) {
    if (words === 1) continue;
    for (let first = from; first <= to; first++) {
      if (pieces[first]?.kind === undefined) continue;
      for (let last = first; last <= to; last++) {
        if (pieces[last]?.kind === undefined || (first === from && last === to)) continue;
        const inner = terms.at[placeOf(first, last)] ?? elsewhere(pieces, text, terms, first, last);
        if (inner !== undefined && inner.inside < count) inner.inside = count;
      }
    }
  }
}

/** What is no term at one place may be one where its words are tagged otherwise. */
function elsewhere(
  pieces: readonly Piece[],
  text: string,
  { all }: Terms,
  first: number,
  last: number,
): Term | undefined {
  const [begin, end] = [pieces[first], pieces[last]];
  if (begin === undefined || end === undefined || (first === last && begin.text.length === 1)) return undefined;
  const origin = pieces[0]?.start ?? 0;
  return all.get(text.slice(begin.start - origin, end.start + end.text.length - origin));
}
