import { fold } from '../core/fold.js';

/** What counts as saying nothing: whole texts, and anchored patterns for variable wordings. */
export type NonAnswers = { readonly texts: ReadonlySet<string>; readonly patterns: readonly RegExp[] };

/** Longer texts say something. */
const LONGEST = 40;

/** Tells whether a text says nothing to act on: 无、没有意见、同意, or punctuation alone. `key` is the text's item key. */
export function hasNoContent(text: string, key: string, { texts, patterns }: NonAnswers): boolean {
  if (key === '') return true;
  if (key.length > LONGEST) return false;
  const plain = fold(text)
    .trim()
    .replace(/[。.!！~～…]+$/u, '');
  return texts.has(key) || patterns.some((pattern) => pattern.test(key) || pattern.test(plain));
}
