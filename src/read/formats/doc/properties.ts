import { readOle } from '../../ole.js';
import type { Merge } from '../../table-draft.js';
import { type Property, propertiesIn } from './sprm.js';

/** What the properties of the paragraphs tell beyond the text. */
export type WordProperties = {
  /** For each row of a table, in the order of the text, how its cells take part in vertical merges. */
  readonly rows: readonly (readonly Merge[])[];
  /** Whether some paragraph has an automatic number or bullet. */
  readonly numbered: boolean;
};

/** Places in the head of the document; Microsoft's [MS-DOC] 2.5.2 and 2.5.6. */
const [FLAGS, PARAGRAPH_PAGES] = [0x0a, 0x102];
const [SECOND_TABLE, SAVED_IN_PIECES] = [0x0200, 0x0004];
const PAGE = 512;
/** Single property modifiers; [MS-DOC] 2.6.2 and 2.6.3. */
const [LIST, ROW_END, TABLE, VERTICAL_MERGE] = [0x460b, 0x2417, 0xd608, 0xd62b];

/** Reads the properties of the paragraphs; none where they lead outside of the file, and no rows where the text was saved in pieces. */
export function paragraphProperties(bytes: Uint8Array, file: string): WordProperties {
  const ole = readOle(bytes, file);
  const document = ole.stream('WordDocument') ?? new Uint8Array();
  try {
    const head = viewOf(document);
    const flags = head.getUint16(FLAGS, true);
    const table = ole.stream(flags & SECOND_TABLE ? '1Table' : '0Table') ?? new Uint8Array();
    const pages = pagesIn(table, head.getUint32(PARAGRAPH_PAGES, true), head.getUint32(PARAGRAPH_PAGES + 4, true));
    const paragraphs = pages.flatMap((page) => paragraphsOn(document.subarray(page * PAGE, (page + 1) * PAGE)));
    const rows = paragraphs.filter((list) => list.some(({ code, operand }) => code === ROW_END && operand[0] === 1));
    const numbered = ({ code, operand }: Property) => code === LIST && operand.some((byte) => byte !== 0);
    return {
      rows: flags & SAVED_IN_PIECES ? [] : rows.map(mergesOf),
      numbered: paragraphs.some((list) => list.some(numbered)),
    };
  } catch (error) {
    if (error instanceof RangeError) return { rows: [], numbered: false };
    throw error;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The numbers of the pages that hold properties of paragraphs; PlcBtePapx, [MS-DOC] 2.8.6. */
function pagesIn(table: Uint8Array, start: number, length: number): number[] {
  const view = viewOf(table);
  const count = Math.max(0, Math.floor((Math.min(length, table.length) - 4) / 8));
  const pages = Array.from({ length: count }, (_, index) => view.getUint32(start + (count + 1 + index) * 4, true));
  return [...new Set(pages.map((page) => page & 0x3fffff))];
}

/** The properties of each paragraph on a page; PapxFkp, [MS-DOC] 2.9.175. */
function paragraphsOn(page: Uint8Array): (readonly Property[])[] {
  const count = page[PAGE - 1] ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const start = (page[(count + 1) * 4 + index * 13] ?? 0) * 2;
    const size = page[start] ?? 0;
    if (start === 0) return [];
    const [from, length] = size > 0 ? [start + 1, size * 2 - 1] : [start + 2, (page[start + 1] ?? 0) * 2];
    return propertiesIn(page.subarray(from + 2, from + length));
  });
}

/** How the cells of a row are merged, from the definition of the table in it; TC80, [MS-DOC] 2.9.319. */
function mergesOf(properties: readonly Property[]): readonly Merge[] {
  const definition = properties.findLast(({ code }) => code === TABLE)?.operand ?? new Uint8Array();
  const count = definition[0] ?? 0;
  const merges = Array.from({ length: count }, (_, cell) =>
    mergeOf((definition[1 + (count + 1) * 2 + cell * 20] ?? 0) >> 5),
  );
  for (const { code, operand } of properties)
    if (code === VERTICAL_MERGE && (operand[0] ?? count) < count) merges[operand[0] ?? 0] = mergeOf(operand[1] ?? 0);
  return merges;
}

function mergeOf(flags: number): Merge {
  if ((flags & 3) === 3) return 'first';
  return (flags & 3) === 1 ? 'below' : 'none';
}
