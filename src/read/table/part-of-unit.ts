import type { Columns } from './columns.js';
import { plain } from './heading.js';
import type { Layout } from './layout.js';

/** Headings of columns that tell a part of a school, which is a unit only where no school is told. */
const PART = /年级$/u;

/** The layout without such a column as 单位 where `unit` is told of the whole table; what the user named stays. */
export function withoutParts(layout: Layout, columns: Columns, unit: string | undefined): Layout {
  const column = layout.attributes.get('单位');
  if (unit === undefined || column === undefined || columns.单位 !== undefined) return layout;
  if (!PART.test(plain(layout.headings[column] ?? ''))) return layout;
  return { ...layout, attributes: new Map([...layout.attributes].filter(([attribute]) => attribute !== '单位')) };
}
