import type { Segment } from '../core/token.js';

/** Distance of a full-width letter or digit from the one of half width. */
const APART = 0xfee0;

/** Segmentation that takes full-width letters and digits for those of half width; the tokens are as written. */
export function ofAnyWidth(segment: Segment): Segment {
  return (text) => {
    const half = text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - APART));
    const tokens = segment(half);
    if (half === text) return tokens;
    return tokens.map((token) => ({ ...token, text: text.slice(token.start, token.end) }));
  };
}
