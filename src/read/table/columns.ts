import { UsageError } from '../../core/errors.js';
import type { Row } from '../format.js';
import { plain } from './heading.js';

/** Which columns the user named for an attribute: letters or headings, several joined by +. */
export type Columns = Readonly<Record<string, string>>;

/** Columns named by the user and found in a table; `header` is the index of the row whose headings they are. */
export type NamedColumns = {
  readonly found: ReadonlyMap<string, readonly number[]>;
  readonly missing: readonly string[];
  readonly header?: number;
};

/** Rows that are searched for a heading the user named. */
const SEARCHED = 15;

/** Parses 「内容=E,单位=B」 into attribute → column; throws a UsageError when malformed. */
export function parseColumns(text: string): Record<string, string> {
  const columns = new Map<string, string>();
  for (const entry of text.split(/[,，;；]/u).filter((part) => /\S/u.test(part))) {
    const [attribute = '', column = '', ...more] = entry.split(/[=＝]/u).map((part) => part.trim());
    if (!attribute || !column || more.length > 0)
      throw new UsageError(
        `--columns 中的「${entry.trim()}」写法不对，应为「内容=E,单位=B」这样的写法，等号右边是列号或表头`,
      );
    if (columns.has(attribute)) throw new UsageError(`--columns 中「${attribute}」指定了两次，请只保留一个`);
    columns.set(attribute, column);
  }
  if (columns.size === 0) throw new UsageError('--columns 是空的，应为「内容=E,单位=B」这样的写法');
  return Object.fromEntries(columns);
}

/** Finds the user's columns in a table: by heading first, then by letter. */
export function findColumns(rows: readonly Row[], columns: Columns): NamedColumns {
  const found = new Map<string, readonly number[]>();
  const missing: string[] = [];
  let header: number | undefined;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (const [attribute, names] of Object.entries(columns)) {
    const places = names.split(/[+＋]/u).map((name) => place(rows, name.trim(), width));
    const known = places.filter((entry) => entry !== undefined);
    header ??= known.find((entry) => entry.header !== undefined)?.header;
    if (known.length < places.length) missing.push(attribute);
    else
      found.set(
        attribute,
        known.map(({ column }) => column),
      );
  }
  return { found, missing, ...(header !== undefined && { header }) };
}

function place(rows: readonly Row[], name: string, width: number): { column: number; header?: number } | undefined {
  const wanted = plain(name);
  for (const [header, { cells }] of rows.slice(0, SEARCHED).entries()) {
    const column = cells.findIndex((cell) => cell !== '' && plain(cell) === wanted);
    if (column >= 0) return { column, header };
  }
  const column = columnIndex(name);
  return column !== undefined && column < width ? { column } : undefined;
}

/** From 0; undefined when the name is not one to three letters. */
function columnIndex(name: string): number | undefined {
  const letters = name.normalize('NFKC').toUpperCase();
  if (!/^[A-Z]{1,3}$/u.test(letters)) return undefined;
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letters that spreadsheets show for a column counted from 0. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
