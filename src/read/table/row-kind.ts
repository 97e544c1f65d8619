import type { Row } from '../format.js';
import { isUnit } from '../text/attributes.js';
import { plain } from './heading.js';
import type { Layout } from './layout.js';

/** What a row below the header is; a heading names the unit of the rows below it. */
export type RowKind =
  | { readonly kind: 'content' | 'header' | 'total' | 'note' }
  | { readonly kind: 'unit'; readonly unit: string };

const total = /^(?:合计|总计|小计|共计|总数)(?:$|[：:（(\d共])/u;
const note = /^(?:填表说明|填报说明|填写说明|填表要求|注意事项|说明[：:]|注[：:]|备注[：:])/u;
/** A total in a column of content says no more than this. */
const TOTAL = 20;

const content: RowKind = { kind: 'content' };

/** `afterNote` says that the row above is a note, which a row with a single cell outside of the content goes on with. */
export function rowKind(row: Row, layout: Layout, afterNote: boolean): RowKind {
  if (repeatsHeader(row, layout)) return { kind: 'header' };
  const filled = ownColumns(row);
  const [first] = filled;
  if (first === undefined) return content;
  const text = (row.cells[first] ?? '').trim();
  const inContent = layout.content.includes(first);
  const plainText = text.replace(/\s+/gu, '');
  if (total.test(plainText) && (!inContent || plainText.length <= TOTAL)) return { kind: 'total' };
  if (filled.length > 1) return content;
  if (note.test(text) || (afterNote && !inContent)) return { kind: 'note' };
  const unit = unitIn(text);
  return unit === undefined ? content : { kind: 'unit', unit };
}

/** As on printed pages, where every page begins with the header. */
function repeatsHeader({ cells }: Row, { header, content: [first = 0] }: Layout): boolean {
  const cell = plain(cells[first] ?? '');
  return cell !== '' && header.some((row) => plain(row.cells[first] ?? '') === cell);
}

function ownColumns({ cells, carried = [] }: Row): number[] {
  return [...cells.keys()].filter((column) => /\S/u.test(cells[column] ?? '') && !carried.includes(column));
}

/** The unit in 「一、第一小学（12条）：」. */
function unitIn(text: string): string | undefined {
  const name = text
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、.．\s]\s*)/u, '')
    .replace(/[：:]$/u, '')
    .replace(/[（(]共?\d+[条份项个人][）)]$/u, '')
    .replace(/[：:]$/u, '');
  return isUnit(name) ? name : undefined;
}
