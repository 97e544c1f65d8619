import type { Document } from '../core/document.js';
import type { Item } from '../core/item.js';
import { readingOf } from '../core/reading.js';
import { foldDuplicates, type Spoken } from './duplicates.js';
import { itemKey } from './key.js';
import { hasNoContent, type NonAnswers } from './no-content.js';
import { splitters, whole } from './pieces.js';

export { itemKey } from './key.js';
export type { NonAnswers } from './no-content.js';

export type ItemOptions = {
  /** False: every document is one item. Default true. */
  readonly split?: boolean;
  /** False: only items with the same text are duplicates. Default true. */
  readonly near?: boolean;
  readonly nonAnswers: NonAnswers;
  /** Items of earlier batches, which stay as they are: an item that says the same is a duplicate of them. */
  readonly before?: readonly Item[];
};

/**
 * The items of the documents, in order. Non-answers carry `noContent`; of items with the same text (width, punctuation and
 * enumerators aside), or nearly the same, every one but the first carries `duplicateOf`, with `similarity` where it is nearly so.
 */
export function itemize(documents: readonly Document[], options: ItemOptions): Item[] {
  const { split = true, near = true, nonAnswers, before = [] } = options;
  const spoken: Spoken[] = documents.flatMap((document) => {
    const pieces = (split ? splitters[document.form] : whole)(document);
    return pieces.map(({ span, source }, index) => {
      const text = document.text.slice(span.start, span.end);
      const id = pieces.length === 1 ? document.id : `${document.id}-${index + 1}`;
      const item = { id, document: document.id, source, span, text, meta: document.meta };
      const reading = readingOf(document, span).text;
      const key = itemKey(reading);
      return hasNoContent(reading, key, nonAnswers)
        ? { item: { ...item, noContent: true } }
        : { item, said: { reading, key } };
    });
  });
  const earlier = before
    .filter(({ noContent, duplicateOf }) => !noContent && duplicateOf === undefined)
    .map((item): Spoken => ({ item, said: { reading: item.text, key: itemKey(item.text) } }));
  return foldDuplicates([...earlier, ...spoken], { near }).slice(earlier.length);
}
