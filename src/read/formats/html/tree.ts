import type { DefaultTreeAdapterTypes } from 'parse5';
import { InputError } from '../../../core/errors.js';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Called in the order of the page. `open` says whether to go into the element; one that is not gone into is not closed. */
export type HtmlVisitor = {
  readonly open: (element: HtmlElement) => boolean;
  readonly text?: (text: string) => void;
  readonly close?: (element: HtmlElement) => void;
};

/** Characters and elements of a page. A parser repeats unclosed formatting, so that elements may be far more than tags. */
const LONGEST = 60_000_000;
const ELEMENTS = 1_000_000;

/** The tree of a page, as a browser would build it; nothing is run or fetched. Throws an InputError when it is too large. */
export async function parseHtml(text: string, file: string): Promise<HtmlDocument> {
  if (text.length > LONGEST) throw new InputError(file, '网页太长，请另存为 .xlsx 或 .csv 后重新提交');
  const { parse, defaultTreeAdapter } = await import('parse5');
  let elements = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (name, namespace, attributes) => {
    if (++elements > ELEMENTS)
      throw new InputError(file, `网页里的元素超过 ${ELEMENTS / 10_000} 万个，已拒绝读取，请拆分后再提交`);
    return defaultTreeAdapter.createElement(name, namespace, attributes);
  };
  return parse(text, { treeAdapter: { ...defaultTreeAdapter, createElement } });
}

/** Walks a tree however deep it is: the way back is kept in a list, not on the stack of calls. */
export function walkHtml(root: HtmlDocument | HtmlElement, { open, text, close }: HtmlVisitor): void {
  const path: { readonly node: HtmlDocument | HtmlElement; next: number }[] = [{ node: root, next: 0 }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const child = top.node.childNodes[top.next++];
    if (!child) {
      path.pop();
      if ('tagName' in top.node && top.node !== root) close?.(top.node);
    } else if ('value' in child) text?.(child.value);
    else if ('tagName' in child && open(child)) path.push({ node: child, next: 0 });
  }
}

/** The value of an attribute, '' when the element has none. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}
