import type { Group } from './group.js';
import { charsets } from './words.js';

/** What the lists at the head of a file say. */
export type Tables = {
  /** The charset of each font. */
  readonly fonts: Map<number, number>;
  /** The heading level of each style; 0 is a title. */
  readonly headings: Map<number, number>;
  /** The encoding of fonts that name no charset of their own. */
  codePage: string;
  /** The name of the style at hand, as far as read. */
  name: string;
};

/** Bytes, given as characters 0–255, in the encoding of the font at hand. */
export function textOf(bytes: string, { font }: Group, { fonts, codePage }: Tables): string {
  const isAscii = !/[^\x20-\x7e]/u.test(bytes);
  if (isAscii) return bytes;
  const encoding = charsets[fonts.get(font) ?? 0] ?? codePage;
  return new TextDecoder(encoding).decode(Buffer.from(bytes, 'latin1'));
}

/** Notes the level of a style whose name says that it is a heading. */
export function closeStyle({ style }: Group, tables: Tables): void {
  const name = tables.name.trim().replace(/;$/u, '').toLowerCase();
  tables.name = '';
  const level = /^(?:heading|标题) ?([1-9])$/u.exec(name)?.[1];
  if (level !== undefined) tables.headings.set(style, Number(level));
  if (name === 'title' || name === '标题') tables.headings.set(style, 0);
}
