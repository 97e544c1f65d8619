import { NUMERALS, wordingSource } from '../wording.js';

/** A wording found in a text. */
export type Hit = { readonly start: number; readonly end: number; readonly wording: string };

/** The list of the words that are never meant. */
const NEVER = '';

type Entry = { readonly wording: string; readonly rest?: RegExp };

/**
 * Finds wordings of several lists in one pass over a text: at every place the longest of each list, none inside another
 * of the same list, and none that begins inside one of the words that are never meant. The time is that of the text,
 * whatever the number of lists.
 */
export function scannerOf(
  lists: ReadonlyMap<string, readonly string[]>,
  never: readonly string[],
): (text: string) => ReadonlyMap<string, Hit[]> {
  const byFirst = new Map<string, Map<string, Entry[]>>();
  for (const [id, wordings] of lists)
    for (const wording of [...new Set(wordings)].sort(longestFirst)) add(byFirst, id, wording);
  for (const wording of [...new Set(never)].sort(longestFirst)) add(byFirst, NEVER, wording);
  return (text) => scan(text, byFirst, [...lists.keys(), NEVER]);
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

function add(byFirst: Map<string, Map<string, Entry[]>>, id: string, wording: string): void {
  const plain = !/[…，：#]/u.test(wording);
  const entry = plain ? { wording } : { wording, rest: new RegExp(wordingSource(wording), 'uy') };
  for (const key of firstCharacters(wording.charAt(0))) {
    const lists = byFirst.get(key) ?? new Map<string, Entry[]>();
    lists.set(id, [...(lists.get(id) ?? []), entry]);
    byFirst.set(key, lists);
  }
}

function firstCharacters(first: string): readonly string[] {
  switch (first) {
    case '，':
      return ['，', ','];
    case '：':
      return ['：', ':'];
    case '#':
      return [...NUMERALS];
    default:
      return [first];
  }
}

function scan(
  text: string,
  byFirst: ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>,
  ids: readonly string[],
): ReadonlyMap<string, Hit[]> {
  const hits = new Map<string, Hit[]>(ids.map((id) => [id, []]));
  let barredTo = 0;
  for (let start = 0; start < text.length; start++) {
    const lists = byFirst.get(text.charAt(start));
    if (!lists) continue;
    const barred = lists.get(NEVER);
    const never = barred && longestAt(text, start, barred);
    if (never) barredTo = Math.max(barredTo, never.end);
    for (const [id, entries] of lists) {
      const found = hits.get(id);
      if (!found || id === NEVER || (found.at(-1)?.end ?? 0) > start) continue;
      const hit = longestAt(text, start, entries);
      if (hit && hit.end > barredTo) found.push(hit);
    }
  }
  return hits;
}

function longestAt(text: string, start: number, entries: readonly Entry[]): Hit | undefined {
  for (const { wording, rest } of entries) {
    if (!rest) {
      if (text.startsWith(wording, start)) return { start, end: start + wording.length, wording };
      continue;
    }
    rest.lastIndex = start;
    const match = rest.exec(text);
    if (match) return { start, end: start + match[0].length, wording };
  }
  return undefined;
}
