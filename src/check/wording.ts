/** What a number is written with. */
export const NUMERALS = '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿几数半';
/** A longer number would be read again from each of its digits. */
const NUMBER = `[${NUMERALS}][${NUMERALS}.．点余多]{0,15}`;
const GAP = '[^。！？；!?;\\n]{0,24}?';

/**
 * Source of a regular expression for a wording: 「…」 is a gap of up to 24 characters in one sentence, # a number, ， and ： stand for
 * their half-width forms too, all else is literal.
 */
export function wordingSource(wording: string): string {
  return wording
    .split('…')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
    .join(GAP)
    .replaceAll('#', NUMBER)
    .replaceAll('，', '[，,]')
    .replaceAll('：', '[：:]');
}

const compiled = new WeakMap<readonly string[], Map<string, RegExp>>();

/** One expression that finds any of the wordings, the longest first, compiled once a list; undefined when there are none. */
export function anyOf(wordings: readonly string[] | undefined, flags = 'u'): RegExp | undefined {
  if (!wordings?.length) return undefined;
  const known = compiled.get(wordings) ?? new Map<string, RegExp>();
  const pattern = known.get(flags) ?? new RegExp(anySource(wordings), flags);
  compiled.set(wordings, known.set(flags, pattern));
  return pattern;
}

/** Source of an expression that finds any of the wordings, the longest first. */
export function anySource(wordings: readonly string[]): string {
  const byLength = [...wordings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return byLength.map(wordingSource).join('|');
}

/** A list of wordings written with blanks between them. */
export function words(list: string): readonly string[] {
  return [...new Set(list.trim().split(/\s+/u))];
}
