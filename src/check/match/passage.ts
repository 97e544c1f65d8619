import type { Span } from '../../core/span.js';
import type { Verdict } from '../../core/template.js';
import type { Sentence } from '../draft.js';

/**
 * How a passage came to be taken for a part, the surest first: `exact` a heading in the template's words, `loose` a heading
 * that contains them or is close, `shared` a heading of several parts, `column` a column of a table, `leadIn` an opening
 * phrase, `content` what it says alone.
 */
export type Ground = 'exact' | 'loose' | 'shared' | 'column' | 'leadIn' | 'content';

/** A stretch of a draft that may be one of the required parts. */
export type Passage = {
  readonly ground: Ground;
  /** The heading or the sentence with the lead-in. */
  readonly opening: Span;
  readonly body: Span;
  /** Stretches inside the body that belong to other parts. */
  readonly without: readonly Span[];
  /** Its opening says by its shape what it is, whatever the words below. */
  readonly announced?: boolean;
  /** It stands under a heading that names another part alone. */
  readonly astray?: boolean;
};

/** A passage after reading it; `own` are the sentences that really write the part. */
export type Assessment = { readonly passage: Passage; readonly verdict: Verdict; readonly own: readonly Sentence[] };

/** True when the inner span lies within the outer one. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
