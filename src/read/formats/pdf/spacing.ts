import type { Fragment } from './geometry.js';

/** A gap so wide, in ems, parts two Latin words. */
const WORD_GAP = 0.15;

/** White space beside a Han character or a full-width sign: set by programs, seldom written. */
const BESIDE_HAN =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \u00a0]+|[ \u00a0]+(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;

/** The text of pieces that stand side by side; spaces between Latin words stay, those around Han characters go. */
export function joinFragments(fragments: readonly Fragment[]): string {
  let text = '';
  let before: Fragment | undefined;
  for (const fragment of fragments) {
    const gap = before ? fragment.left - before.right : 0;
    text += gap > WORD_GAP * fragment.size ? ` ${fragment.text}` : fragment.text;
    before = fragment;
  }
  return tidy(text);
}

/** Two lines of one paragraph as one text. */
export function joinLines(before: string, next: string): string {
  if (/[A-Za-z]-$/u.test(before) && /^[a-z]/u.test(next)) return `${before.slice(0, -1)}${next}`;
  return tidy(`${before} ${next}`);
}

function tidy(text: string): string {
  return text.replace(BESIDE_HAN, '').trim();
}
