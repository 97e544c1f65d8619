import { formatNumber } from '../docx/number-formats.js';
import { listStyles } from './elements.js';
import { attributeOf, type HtmlElement } from './tree.js';

/** Numbers the entries of the lists that are open, innermost last. */
export type Lists = {
  readonly open: (list: HtmlElement) => void;
  /** What the browser shows in front of an entry, such as 「3.」 or 「二、」; '' when it shows a dot or nothing. */
  readonly marker: (entry: HtmlElement) => string;
  readonly close: () => void;
};

type Open = { next: number; readonly step: number; readonly style: string };

export function lists(): Lists {
  const stack: Open[] = [];
  return {
    open(list) {
      const reversed = list.attrs.some(({ name }) => name === 'reversed');
      const first = numberOf(list, 'start') ?? (reversed ? entriesOf(list) : 1);
      stack.push({ next: first, step: reversed ? -1 : 1, style: styleOf(list) ?? usual(list) });
    },
    marker(entry) {
      const list = stack.at(-1);
      if (!list) return '';
      const number = numberOf(entry, 'value') ?? list.next;
      list.next = number + list.step;
      const name = styleOf(entry) ?? list.style;
      const style = Object.hasOwn(listStyles, name) ? listStyles[name] : undefined;
      return style && number >= 0 ? formatNumber(number, style.format) + style.after : '';
    },
    close() {
      stack.pop();
    },
  };
}

const usual = (list: HtmlElement): string => (list.tagName === 'ol' ? 'decimal' : '');

function styleOf(element: HtmlElement): string | undefined {
  const css = /list-style(?:-type)?\s*:[^;]*?([a-z]+(?:-[a-z]+)*)/iu.exec(attributeOf(element, 'style'))?.[1];
  return css?.toLowerCase() ?? (attributeOf(element, 'type') || undefined);
}

function numberOf(element: HtmlElement, name: string): number | undefined {
  const text = attributeOf(element, name).trim();
  return /^-?\d{1,7}$/u.test(text) ? Number(text) : undefined;
}

function entriesOf(list: HtmlElement): number {
  return list.childNodes.filter(({ nodeName }) => nodeName === 'li').length;
}
