import { fold } from '../core/fold.js';

const MARK = /^\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）]|[.、．](?!\d))|[①-⒛㈠-㈩])\s*/u;

/** A folded text without its enumerator. */
export function withoutMark(folded: string): string {
  return folded.replace(MARK, '');
}

/** A text without its enumerator, punctuation and white space, width and case folded: equal keys are the same suggestion. */
export function itemKey(text: string): string {
  const folded = withoutMark(fold(text));
  let key = '';
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) return folded.replace(/[^\p{L}\p{N}]/gu, '');
    if (isWordPart(code)) continue;
    if (at > from) key += folded.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? folded : key + folded.slice(from);
}

/** Letters and digits of the basic plane, 1 or 2 by code once looked up: texts are long, and a pattern is slow. */
const known = new Uint8Array(0x10000);

function isWordPart(code: number): boolean {
  if (known[code] === 0) known[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return known[code] === 1;
}
