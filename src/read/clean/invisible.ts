import type { CleaningRule } from './rule.js';

const reasons: readonly (readonly [RegExp, string])[] = [
  [/\f+/gu, '分页符'],
  // Control characters but white space; soft hyphens, zero-width signs and direction marks.
  [/(?:(?!\s)\p{Cc}|\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufeff)+/gu, '看不见的字符'],
];

/** Characters that nobody sees and that stand between the letters of words. */
export const invisible: CleaningRule = (lines) =>
  lines.flatMap(({ start, text, source }) =>
    reasons.flatMap(([pattern, reason]) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        span: { start: start + index, end: start + index + found.length },
        reason,
        source,
      })),
    ),
  );
