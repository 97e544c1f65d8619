import type { Document } from '../core/document.js';

/** Who takes documents one by one as they are made, so that they need not be held; without it they are gathered. */
export type Handing = { readonly each?: ((document: Document) => void) | undefined };

/** Gathers documents, or hands them on and only counts them. */
export function tray(each: Handing['each']): {
  readonly documents: readonly Document[];
  readonly take: (document: Document) => void;
  readonly count: () => number;
} {
  const documents: Document[] = [];
  let count = 0;
  const put = each ?? ((document: Document) => documents.push(document));
  return {
    documents,
    take(document) {
      count++;
      put(document);
    },
    count: () => count,
  };
}
