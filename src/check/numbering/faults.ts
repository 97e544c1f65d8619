import { chineseNumeral } from './chinese-numeral.js';
import type { Entry } from './entries.js';

/** What is wrong with the number of an entry: numbers left out before it, used before, or written in another way than the last. */
export type Fault = {
  readonly fault: 'gap' | 'repeat' | 'mixed';
  readonly entry: Entry;
  readonly before?: Entry;
};

/** A list under way. */
type List = { readonly kind: string; last: Entry; mixed: boolean };

/** No more places are looked at; the rest of a text made to be slow is left. */
const MOST = 5_000;

/** How far back a number that is not at the start of a paragraph is looked for. */
const WINDOW = 3_000;

/**
 * The faults in a sequence of numbered places. A list may hold others, begin anew at one, and go on after a heading;
 * a number that is written anywhere between its neighbours is not left out.
 */
export function enumerationFaults(entries: readonly Entry[], text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const open: List[] = [];
  const closed = new Map<string, number>();
  const close = (from: number): void => {
    for (const { kind, last } of open.splice(from)) closed.set(kind, last.value);
  };
  for (const entry of entries.slice(0, MOST)) {
    const at = placeIn(open, entry, { closed, text });
    const list = open[at];
    if (!list) {
      if (!begins(entry, closed) && !written(entry, undefined, text)) faults.push({ fault: 'gap', entry });
      open.push({ kind: entry.kind, last: entry, mixed: false });
      continue;
    }
    close(at + 1);
    const fault = faultOf(list, entry, text);
    if (fault) faults.push(fault);
    list.mixed ||= fault?.fault === 'mixed';
    list.last = list.kind === entry.kind ? entry : { ...entry, kind: list.kind, style: list.last.style };
  }
  return faults;
}

/** Index of the open list that an entry goes on, -1 when it begins a new one. */
function placeIn(
  open: readonly List[],
  entry: Entry,
  { closed, text }: { readonly closed: ReadonlyMap<string, number>; readonly text: string },
): number {
  const { kind, value } = entry;
  const next = open.findLastIndex(({ kind: own, last }) => own === kind && last.value + 1 === value);
  if (next >= 0 || value === 1) return next;
  const same = open.findLastIndex(({ kind: own }) => own === kind);
  if (same >= 0) return same;
  if (begins(entry, closed)) return -1;
  const top = open.at(-1);
  return top && top.last.value + 1 === value && !written(entry, top.last, text) ? open.length - 1 : -1;
}

function faultOf({ kind, last, mixed }: List, entry: Entry, text: string): Fault | undefined {
  const both = { entry, before: last };
  if (last.value + 1 === entry.value) {
    const sound = mixed || (kind === entry.kind && last.style === entry.style);
    return sound ? undefined : { fault: 'mixed', ...both };
  }
  if (written(entry, last, text)) return undefined;
  return { fault: entry.value > last.value ? 'gap' : 'repeat', ...both };
}

/** A list begins at one, or where an earlier one of its kind ended. */
function begins({ kind, value }: Entry, closed: ReadonlyMap<string, number>): boolean {
  return value === 1 || closed.get(kind) === value - 1;
}

/** Whether the number before an entry's is written somewhere between the two, as in a heading glued to the sentence before. */
function written({ value, span }: Entry, before: Entry | undefined, text: string): boolean {
  const from = Math.max(span.start - WINDOW, before ? before.span.start + before.marker.length : 0);
  return numberPattern(value - 1).test(text.slice(from, span.start));
}

function numberPattern(value: number): RegExp {
  const full = [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
  const forms = [String(value), full, chineseNumeral(value), String.fromCharCode(0x245f + value)];
  const first = value === 1 ? '|首先|第一|一方面' : '';
  return new RegExp(
    `(?<![\\d０-９一二三四五六七八九十])(?:${forms.join('|')})(?:[）)、．，,：:\\s是要]|\\.(?!\\d)|[条点步])|第(?:${forms.join('|')})(?![\\d一二三四五六七八九十年月])${first}`,
    'u',
  );
}
