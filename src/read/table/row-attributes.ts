import type { Row } from '../format.js';
import { detached } from '../text/detached.js';
import type { Layout } from './layout.js';
import type { Meta } from './row-documents.js';

/** How people write that a cell says what the one above says. */
const ditto = /^(?:同上|同前|同|〃|″|"|''|”)$/u;
/** Values that are kept to be shared between rows. */
const SHARED = 20_000;

type RowAttributes = (row: Row, unit: string | undefined) => { readonly meta: Meta; readonly ownUnit: boolean };

/**
 * Gives the attributes of one row after the other: what holds for all of them, the unit of the heading above, the row's
 * own cells. 「同上」 takes the value of the row above, and `tell` is called.
 */
export function rowAttributes({ attributes }: Layout, common: Meta, tell: () => void): RowAttributes {
  const shared = new Map<string, string>();
  const above = new Map<string, string>();
  const columns = [...attributes];
  const share = (value: string): string => {
    const known = shared.get(value);
    if (known !== undefined) return known;
    const own = detached(value);
    if (shared.size < SHARED) shared.set(own, own);
    return own;
  };
  const stated = (attribute: string, cell: string | undefined): string => {
    const value = cell === undefined ? '' : cell.trim().replace(/\s*\n\s*/gu, ' ');
    if (!ditto.test(value)) return value;
    const before = above.get(attribute);
    if (before !== undefined) tell();
    return before ?? '';
  };
  return ({ cells }, unit) => {
    const meta: Record<string, string> = { ...common };
    if (unit !== undefined) meta.单位 = share(unit);
    let ownUnit = false;
    for (const [attribute, column] of columns) {
      const value = stated(attribute, cells[column]);
      if (value === '') continue;
      meta[attribute] = share(value);
      above.set(attribute, value);
      ownUnit ||= attribute === '单位';
    }
    return { meta, ownUnit };
  };
}
