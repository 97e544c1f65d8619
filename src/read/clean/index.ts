import type { Dropped } from '../../core/document.js';
import { keptIn } from '../../core/reading.js';
import { type Span, trimSpan } from '../../core/span.js';
import { asides } from './asides.js';
import { breakBetween } from './breaks.js';
import { continuations } from './broken.js';
import { chat } from './chat.js';
import { contents } from './contents.js';
import { invisible } from './invisible.js';
import { pageNumbers } from './page-numbers.js';
import { isBlank, type TextLine } from './rule.js';
import { runningHeads } from './running-heads.js';
import { spaced } from './spaced.js';
import { tabTables } from './tab-tables.js';
import { webShell } from './web-shell.js';

export type Cleaned = {
  /** The lines of content; what goes on with a broken sentence, or belongs to the same row of a table, is one line. */
  readonly lines: readonly TextLine[];
  /** In order, without overlap. */
  readonly dropped: readonly Dropped[];
};

/** Tells content from what surrounds and interrupts it. The text stays as it is, and a text of which nothing would be left is all content. */
export function clean(text: string, lines: readonly TextLine[]): Cleaned {
  const numbers = pageNumbers(lines);
  const rules = [asides, invisible, contents, webShell, runningHeads(numbers), spaced];
  const chatted = chat(lines);
  const dropped = inOrder([...numbers, ...chatted, ...rules.flatMap((rule) => rule(lines))]);
  const between = placesOf(chatted);
  const gone = placesOf(dropped);
  // They stay until the lines are joined, and so keep the messages apart.
  const left = lines.filter((line) => isBlank(line) || !gone.has(place(line)) || between.has(place(line)));
  const groups = grouped(text, left, dropped).filter(([first]) => first && !between.has(place(first)));
  if (groups.length === 0) return { lines: lines.filter((line) => !isBlank(line)), dropped: [] };
  const breaks = groups.flatMap((group) =>
    group.slice(1).flatMap((line, index) => breakBetween(text, group[index] ?? line, line, dropped)),
  );
  return { lines: groups.flatMap((group) => joined(group)), dropped: inOrder([...dropped, ...breaks]) };
}

const place = ({ start, end }: Span): string => `${start}-${end}`;
const placesOf = (dropped: readonly Dropped[]): ReadonlySet<string> => new Set(dropped.map(({ span }) => place(span)));

/** The lines that say something, each with those that belong to it. */
function grouped(text: string, lines: readonly TextLine[], dropped: readonly Dropped[]): TextLine[][] {
  const rowOf = new Map<TextLine, readonly TextLine[]>();
  for (const row of tabTables(lines)) for (const line of row) rowOf.set(line, row);
  const filled = lines.filter((line) => !isBlank(line));
  const goesOn = continuations(filled, (before, next) => {
    const gap = gapBetween(text, before, next);
    return length(keptIn(dropped, gap)) < gap.end - gap.start;
  });
  const groups: TextLine[][] = [];
  for (const [index, line] of filled.entries()) {
    const last = groups.at(-1);
    const row = rowOf.get(line);
    if (last && (row ? rowOf.get(last[0] ?? line) === row : goesOn[index])) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function joined([first, ...rest]: readonly TextLine[]): readonly TextLine[] {
  if (!first) return [];
  const last = rest.at(-1);
  return [last ? { ...first, end: last.end, text: [first, ...rest].map(({ text }) => text).join('') } : first];
}

function gapBetween(text: string, before: Span, next: Span): Span {
  return { start: trimSpan(text, before).end, end: trimSpan(text, next).start };
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** By place, without what lies inside another. */
export function inOrder(dropped: readonly Dropped[]): Dropped[] {
  const sorted = [...dropped].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start < end || span.start === span.end) return false;
    end = span.end;
    return true;
  });
}
