import type { Extract } from '../../format.js';
import { dataTables } from './data-tables.js';
import {
  blockElements,
  deletedElements,
  hidingStyle,
  preformattedElements,
  skippedElements,
  surroundingElements,
} from './elements.js';
import { lists } from './lists.js';
import { type Story, story } from './story.js';
import { attributeOf, type HtmlElement, parseHtml, walkHtml } from './tree.js';

/** What a page shows: its text line by line with the heading levels, its tables of data as rows. Throws an InputError when it is too large. */
export async function extractHtml(text: string, file: string): Promise<Extract> {
  const page = await parseHtml(text, file);
  const tables = dataTables(page);
  const told = story();
  const numbers = lists();
  let preformatted = 0;
  let inTable = false;
  const leftOut = { hidden: 0, deleted: 0, surrounding: 0 };
  walkHtml(page, {
    open(element) {
      const { tagName } = element;
      if (skippedElements.has(tagName)) return false;
      const reason = reasonToSkip(element);
      if (reason) {
        if (hasText(element)) leftOut[reason]++;
        return false;
      }
      if (tagName === 'br') told.breakLine();
      if (preformattedElements.has(tagName)) preformatted++;
      if (tables.has(element)) {
        told.openTable();
        inTable = true;
      } else if (inTable && openInTable(tagName, told)) return true;
      openBlock(element, told);
      if (isList(tagName)) numbers.open(element);
      if (tagName === 'li') told.mark(numbers.marker(element));
      return true;
    },
    text: (content) => told.add(content, preformatted > 0),
    close(element) {
      const { tagName } = element;
      if (preformattedElements.has(tagName)) preformatted--;
      if (isList(tagName)) numbers.close();
      if (tables.has(element)) {
        told.closeTable();
        inTable = false;
      } else if (inTable && isCell(tagName)) told.closeCell(sizeOf(element));
      else if (levelOf(element) !== undefined) told.closeHeading();
      else if (blockElements.has(tagName)) told.breakLine();
    },
  });
  return { parts: told.finish(), notices: noticesOf(leftOut, file) };
}

type LeftOut = 'hidden' | 'deleted' | 'surrounding';

function noticesOf({ hidden, deleted, surrounding }: Readonly<Record<LeftOut, number>>, file: string): string[] {
  return [
    ...(hidden > 0 ? [`${file}：网页里有${hidden}处隐藏的文字，没有读取`] : []),
    ...(deleted > 0 ? [`${file}：网页里有${deleted}处已删除的文字，没有读取`] : []),
    ...(surrounding > 0 ? [`${file}：网页的侧栏、页脚有${surrounding}处，未计入正文`] : []),
  ];
}

function reasonToSkip(element: HtmlElement): LeftOut | undefined {
  if (isHidden(element)) return 'hidden';
  if (deletedElements.has(element.tagName)) return 'deleted';
  return surroundingElements.has(element.tagName) ? 'surrounding' : undefined;
}

const isList = (name: string): boolean => name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir';
const isCell = (name: string): boolean => name === 'td' || name === 'th';

function openInTable(name: string, told: Story): boolean {
  if (name === 'tr') told.openRow();
  else if (isCell(name)) told.openCell();
  else return false;
  return true;
}

function openBlock(element: HtmlElement, told: Story): void {
  const level = levelOf(element);
  if (level !== undefined) told.openHeading(level);
  else if (blockElements.has(element.tagName)) told.breakLine();
}

/** The level of a heading, or of a paragraph that Word says has an outline level. */
function levelOf(element: HtmlElement): number | undefined {
  const named = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const stated =
    element.tagName === 'p'
      ? /mso-outline-level\s*:\s*([1-9])\b/iu.exec(attributeOf(element, 'style'))?.[1]
      : undefined;
  return named || stated ? Number(named ?? stated) : undefined;
}

function isHidden(element: HtmlElement): boolean {
  return element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && hidingStyle.test(value)));
}

function hasText(element: HtmlElement): boolean {
  let found = false;
  walkHtml(element, {
    open: ({ tagName }) => !found && !skippedElements.has(tagName),
    text: (text) => {
      found ||= /\S/u.test(text);
    },
  });
  return found;
}

function sizeOf(cell: HtmlElement): { rows: number; columns: number } {
  const span = (name: string, most: number): number => {
    const stated = Number.parseInt(attributeOf(cell, name), 10);
    return Number.isNaN(stated) ? 1 : Math.min(Math.max(stated, 1), most);
  };
  const toTheEnd = attributeOf(cell, 'rowspan').trim() === '0';
  return { rows: toTheEnd ? 65_534 : span('rowspan', 65_534), columns: span('colspan', 1000) };
}
