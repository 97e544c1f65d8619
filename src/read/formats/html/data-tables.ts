import { type HtmlDocument, type HtmlElement, walkHtml } from './tree.js';

type Open = { readonly element: HtmlElement; nested: boolean; rows: number; cells: number; widest: number };

/**
 * The tables of a page that hold data: no other table inside, two rows or more, and two cells side by side. All others
 * only arrange the page, and their cells are read as running text.
 */
export function dataTables(page: HtmlDocument): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  const stack: Open[] = [];
  walkHtml(page, {
    open(element) {
      const table = stack.at(-1);
      if (element.tagName === 'table') {
        if (table) table.nested = true;
        stack.push({ element, nested: false, rows: 0, cells: 0, widest: 0 });
      } else if (table && element.tagName === 'tr') {
        table.rows++;
        table.cells = 0;
      } else if (table && (element.tagName === 'td' || element.tagName === 'th'))
        table.widest = Math.max(table.widest, ++table.cells);
      return true;
    },
    close(element) {
      if (element.tagName !== 'table') return;
      const table = stack.pop();
      if (table && !table.nested && table.rows >= 2 && table.widest >= 2) found.add(element);
    },
  });
  return found;
}
