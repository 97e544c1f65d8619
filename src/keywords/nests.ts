import type { Piece } from './pieces.js';
import type { Terms } from './terms.js';

/** Notes for each term how often the most frequent longer one around it occurs. */
export function noteNests(pieces: readonly Piece[], text: string, { all }: Terms): void {
  const origin = pieces[0]?.start ?? 0;
  for (const { from, to, words, count } of all.values()) {
    if (words === 1) continue;
    for (let first = from; first <= to; first++)
      for (let last = first; last <= to; last++) {
        const [begin, end] = [pieces[first], pieces[last]];
        if (!begin?.kind || !end?.kind || (first === from && last === to)) continue;
        const inner = all.get(text.slice(begin.start - origin, end.start + end.text.length - origin));
        if (inner && inner.inside < count) inner.inside = count;
      }
  }
}
