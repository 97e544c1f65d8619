const GAP = '[^。！？；!?;\\n]{0,24}?';

/**
 * Source of a regular expression for a wording: 「…」 is a gap of up to 24 characters in one sentence, ， and ： stand for
 * their half-width forms too, all else is literal.
 */
export function wordingSource(wording: string): string {
  return wording
    .split('…')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
    .join(GAP)
    .replaceAll('，', '[，,]')
    .replaceAll('：', '[：:]');
}

/** One expression that finds any of the wordings, the longest first; undefined when there are none. */
export function anyOf(wordings: readonly string[] | undefined, flags = 'u'): RegExp | undefined {
  if (!wordings?.length) return undefined;
  const byLength = [...wordings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(byLength.map(wordingSource).join('|'), flags);
}

/** A list of wordings written with blanks between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
