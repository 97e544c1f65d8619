import type { Span } from '../../core/span.js';
import type { Subject } from '../rules/rule.js';

/** Words of a draft and where they stand. */
export type Quotation = { readonly span: Span; readonly text: string };

/** A question of the public appraisal: the facts an appraiser looks at, in one sentence, and quotations; never a mark. */
export type Indicator = {
  readonly question: string;
  readonly says: string;
  readonly evidence: readonly Quotation[];
};

/** How one question is looked into. */
export type Question = {
  readonly question: string;
  readonly observe: (subject: Subject) => Omit<Indicator, 'question'>;
};

/** So many quotations go with a question. */
export const MOST_QUOTED = 3;

/** The first quotations of the first list that has any. */
export function quotedFrom(...lists: readonly (readonly Quotation[])[]): readonly Quotation[] {
  const list = lists.find(({ length }) => length > 0) ?? [];
  return list.slice(0, MOST_QUOTED).map(({ span, text }) => ({ span, text }));
}
