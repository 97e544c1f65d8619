import { fold } from '../core/fold.js';

const MARK = /^\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）]|[.、．](?!\d))|[①-⒛㈠-㈩])\s*/u;

/** A text without its enumerator, punctuation and white space, width and case folded: equal keys are the same suggestion. */
export function itemKey(text: string): string {
  return fold(text)
    .replace(MARK, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
