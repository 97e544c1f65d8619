import type { Document } from '../core/document.js';
import type { Item } from '../core/item.js';
import { readingOf } from '../core/reading.js';
import { itemKey } from './key.js';
import { hasNoContent, type NonAnswers } from './no-content.js';
import { splitters, whole } from './pieces.js';

export { itemKey } from './key.js';
export type { NonAnswers } from './no-content.js';

export type ItemOptions = {
  /** False: every document is one item. Default true. */
  readonly split?: boolean;
  readonly nonAnswers: NonAnswers;
};

/**
 * The items of the documents, in order. Non-answers carry `noContent`; of items with the same text (width, punctuation and
 * enumerators aside) every one but the first carries `duplicateOf`.
 */
export function itemize(documents: readonly Document[], { split = true, nonAnswers }: ItemOptions): Item[] {
  const firsts = new Map<string, string>();
  return documents.flatMap((document) => {
    const pieces = (split ? splitters[document.form] : whole)(document);
    return pieces.map(({ span, source }, index) => {
      const text = document.text.slice(span.start, span.end);
      const id = pieces.length === 1 ? document.id : `${document.id}-${index + 1}`;
      const item = { id, document: document.id, source, span, text, meta: document.meta };
      return { ...item, ...standing(id, readingOf(document, span).text, firsts, nonAnswers) };
    });
  });
}

function standing(id: string, text: string, firsts: Map<string, string>, nonAnswers: NonAnswers): Partial<Item> {
  const key = itemKey(text);
  if (hasNoContent(text, key, nonAnswers)) return { noContent: true };
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, id);
  return first === undefined ? {} : { duplicateOf: first };
}
