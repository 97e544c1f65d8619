import type { RefusedCorrection } from '../core/corrections.js';
import { ledgerWord as word } from '../core/ledger-sheet.js';
import type { ThemesResult } from '../core/results.js';
import type { ItemRequest } from './corrections.js';
import { type Item, itemFinder } from './find-items.js';

/** What is asked of each item, at most one thing of one item. */
export type Claims = {
  readonly claims: ReadonlyMap<string, ItemRequest>;
  readonly notes: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedCorrection[];
};

/** Assigns the rows to the items of the result; of two rows for one item the first holds, and rows without an item are kept for another time. */
export function claimsOf(requests: readonly ItemRequest[], { items }: ThemesResult): Claims {
  const find = itemFinder(items);
  const claims = new Map<string, ItemRequest>();
  const notes = new Map<string, string>();
  const refused: RefusedCorrection[] = [];
  for (const request of requests) {
    const item = find(request);
    if (!item) {
      refused.push(missing(request));
      continue;
    }
    const { id } = item;
    if (request.note !== undefined && !notes.has(id)) notes.set(id, request.note);
    const known = claims.get(id);
    if (request.to === undefined || known?.to === request.to) continue;
    if (known) refused.push(contrary(request, known));
    else claims.set(id, request);
  }
  return { claims, notes, refused };
}

/** The claims on originals alone: a repeat goes with its original, and one that wants something else is refused. */
export function withRepeats(
  { claims, notes, refused }: Claims,
  items: readonly Item[],
): Claims & { readonly repeats: readonly (readonly [Item, ItemRequest])[] } {
  const own = new Map(claims);
  const repeats: (readonly [Item, ItemRequest])[] = [];
  for (const item of items) {
    const request = claims.get(item.id);
    if (!request || item.duplicateOf === undefined) continue;
    own.delete(item.id);
    if (request.byHand && !own.has(item.duplicateOf)) own.set(item.duplicateOf, request);
    else repeats.push([item, request]);
  }
  return { claims: own, notes, refused, repeats };
}

function missing({ id, text, to, note }: ItemRequest): RefusedCorrection {
  return {
    what: quoted(text, id),
    reason: '这次的材料里没有这一条，可能已撤下或原文已改；保留到下次',
    item: { id, text, ...(to !== undefined && { to: to ?? word.unthemed }), ...(note !== undefined && { note }) },
  };
}

function contrary({ row, to, text, id }: ItemRequest, { row: first, to: other }: ItemRequest): RefusedCorrection {
  return {
    what: `${quoted(text, id)}归入「${to ?? word.unthemed}」`,
    reason: `台账第${first}行已要求归入「${other ?? word.unthemed}」，第${row}行与它不一致，以前面的为准`,
  };
}

/** An item in a message: the beginning of its text, or its id where that is not known. */
export function quoted(text: string, id: string): string {
  const line = [...text.replace(/\s+/gu, ' ')];
  return `「${line.length > 20 ? `${line.slice(0, 20).join('')}…` : line.join('') || id}」`;
}
