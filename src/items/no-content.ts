import { fold } from '../core/fold.js';
import { itemKey } from './key.js';
import { SIGNED, SPEAKER } from './speaker.js';

/** What counts as saying nothing: whole texts, and anchored patterns for variable wordings. */
export type NonAnswers = { readonly texts: ReadonlySet<string>; readonly patterns: readonly RegExp[] };

/** Longer texts say something. */
const LONGEST = 40;
/** What a form asks for, before the answer 「无」. */
const LABEL =
  /^(?:[一二三四五六七八九十\d]{1,2}|意见|建议|问题|意见和建议|意见建议|问题和建议|其他|其它|备注|反馈|反馈意见|答复|答)$/u;

/**
 * Tells whether a text says nothing to act on: 无、没有意见、同意, or punctuation alone; or several such clauses (挺好，没有意见;
 * 意见：无，建议：无), whoever is named as saying so. `key` is the text's item key.
 */
export function hasNoContent(text: string, key: string, nonAnswers: NonAnswers): boolean {
  if (key === '') return true;
  if (key.length > LONGEST) return false;
  const said = text.replace(SPEAKER, '').replace(SIGNED, '');
  if (said !== text) return hasNoContent(said, itemKey(said), nonAnswers);
  const plain = fold(text)
    .trim()
    .replace(/[。.!！~～…]+$/u, '');
  if (saysNothing(key, nonAnswers) || nonAnswers.patterns.some((pattern) => pattern.test(plain))) return true;
  const clauses = plain.split(/[^\p{L}\p{N}]+/u).filter((clause) => clause !== '' && !LABEL.test(clause));
  return clauses.length > 0 && clauses.every((clause) => saysNothing(clause, nonAnswers));
}

function saysNothing(words: string, { texts, patterns }: NonAnswers): boolean {
  return texts.has(words) || patterns.some((pattern) => pattern.test(words));
}
