import { flow } from '../../flow.js';
import type { Part } from '../../format.js';
import type { Merge } from '../../table-draft.js';
import { type Attributes, walkXml } from '../../xml.js';
import { count } from './package.js';
import { automaticStyles } from './styles.js';

/** Elements whose text is no text of the document: deleted text, notes, comments, tables of contents, readings above words. */
const SKIPPED: ReadonlySet<string> = new Set([
  'tracked-changes',
  'note',
  'annotation',
  'table-of-content',
  'ruby-text',
  'shape-instructions',
]);

export type Body = { readonly parts: readonly Part[]; readonly pictures: number; readonly notices: readonly string[] };

/** Reads the content of a text; a table inside a table becomes lines of its cell. */
export function readBody(xml: Uint8Array, file: string): Body {
  const out = flow(file);
  const counts = { note: 0, annotation: 0, revised: false, pictures: 0, numbered: false };
  let [skipping, tables, paragraphs, lists] = [0, 0, 0, 0];
  let merges: Merge[] = [];
  /** Columns of the table at hand that a merged cell above still covers, and for how many rows. */
  let covered: number[] = [];
  const starts: Readonly<Record<string, (attributes: Attributes) => void>> = {
    p: () => void paragraphs++,
    h: () => void paragraphs++,
    s: (attributes) => out.text(' '.repeat(Math.min(count(attributes.get('c')), 1000))),
    tab: () => out.text('\t'),
    'line-break': () => out.breakLine(),
    list: () => void lists++,
    'text-box': () => out.openBox(),
    image: () => void counts.pictures++,
    table() {
      if (tables++ === 0) covered = [];
    },
    'table-cell'(attributes) {
      if (tables !== 1) return;
      const rows = count(attributes.get('number-rows-spanned'));
      if (rows > 1) covered[merges.length] = rows;
      merges.push(rows > 1 ? 'first' : 'none');
    },
    'covered-table-cell'() {
      if (tables !== 1) return;
      const left = covered[merges.length] ?? 0;
      merges.push(left > 0 ? 'below' : 'none');
    },
  };
  const cell = (): void => (tables === 1 ? out.endCell() : out.text('\t'));
  const styles = automaticStyles();
  let level: number | undefined;
  const ends: Readonly<Record<string, () => void>> = {
    p: () => end(level),
    h: () => end(level),
    list: () => void lists--,
    'text-box': () => out.closeBox(),
    'table-cell': cell,
    'covered-table-cell': cell,
    'table-row'() {
      if (tables === 1) out.endRow(merges);
      covered = covered.map((rows) => Math.max(0, rows - 1));
      merges = [];
    },
    table() {
      if (--tables === 0) out.endTable();
    },
  };
  const end = (heading: number | undefined): void => {
    paragraphs--;
    if (tables > 1) out.breakLine();
    else out.endParagraph({ level: heading, inTable: tables > 0 });
  };
  walkXml(xml, file, {
    open(name, attributes) {
      if (skipping === 0 && (name === 'note' || name === 'annotation')) counts[name]++;
      if (name === 'deletion' || name === 'change-start') counts.revised = true;
      if (skipping > 0 || SKIPPED.has(name) || styles.isHidden(name, attributes)) skipping++;
      else {
        styles.note(name, attributes);
        if (name === 'p') level = styles.heading(attributes);
        if (name === 'h') level = count(attributes.get('outline-level'));
        if (name === 'p' && lists > 0) counts.numbered = true;
        if (Object.hasOwn(starts, name)) starts[name]?.(attributes);
      }
    },
    text(content) {
      if (skipping === 0 && paragraphs > 0) out.text(content.replace(/[ \t\r\n]+/gu, ' '));
    },
    close(name) {
      if (skipping > 0) skipping--;
      else if (Object.hasOwn(ends, name)) ends[name]?.();
    },
  });
  return { parts: out.finish(), pictures: counts.pictures, notices: noticesOf(counts, file) };
}

type Counts = { note: number; annotation: number; revised: boolean; numbered: boolean };

function noticesOf({ note, annotation, revised, numbered }: Counts, file: string): string[] {
  return [
    ...(revised ? [`${file}：有修订痕迹，按接受全部修订后的文字读取`] : []),
    ...(annotation > 0 ? [`${file}：有 ${annotation} 处批注，未计入正文`] : []),
    ...(note > 0 ? [`${file}：有 ${note} 条脚注或尾注，未计入正文`] : []),
    ...(numbered ? [`${file}：列表的自动编号没有读出，需要编号时请另存为 .docx`] : []),
  ];
}
