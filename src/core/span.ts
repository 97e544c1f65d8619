/** A half-open range of UTF-16 code units in one document's text. */
export type Span = { readonly start: number; readonly end: number };

/** The span of a regular expression's match, or of its group `text` when given. */
export function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** The span without the white space (full-width too) at its two ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
