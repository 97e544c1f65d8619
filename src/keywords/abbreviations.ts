import { bitsOf } from './facts.js';
import type { Piece } from './pieces.js';
import type { Terms } from './terms.js';

const ABBREVIATION = /^[A-Z][\w-]{1,9}$/u;
/** Pieces that a full form has at most. */
const FULL = 7;
const [OPENS, CLOSES] = [bitsOf('opens explanation'), bitsOf('closes explanation')];

/** Counts the occurrences of an abbreviation for the terms it stands for, 合成孔径雷达(SAR), and takes it out of the terms. */
export function foldAbbreviations(pieces: readonly Piece[], text: string, terms: Terms, counts: Int32Array): void {
  const origin = pieces[0]?.start ?? 0;
  pieces.forEach(({ facts, start }, open) => {
    if ((facts.classes & OPENS) === 0) return;
    const short = pieces[open + 1];
    if (!short || !ABBREVIATION.test(short.text) || ((pieces[open + 2]?.facts.classes ?? 0) & CLOSES) === 0) return;
    let folded = false;
    for (let from = open - 1; from >= open - FULL && pieces[from]?.kind !== undefined; from--) {
      const term = terms.all.get(text.slice((pieces[from]?.start ?? 0) - origin, start - origin));
      if (!term || term.text === short.text) continue;
      term.alias = counts[open + 1] ?? 1;
      folded = true;
    }
    if (folded) forget(short.text, terms);
  });
}

function forget(text: string, { all, at, before }: Terms): void {
  for (let place = all.get(text)?.place ?? -1; place >= 0; place = before[place] ?? -1) at[place] = undefined;
  all.delete(text);
}
